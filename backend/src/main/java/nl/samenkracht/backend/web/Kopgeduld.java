package nl.samenkracht.backend.web;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import reactor.netty.NettyPipeline;

/**
 * How long the head of a request may be under way: who sends it a letter at a time is never idle, and would hold a connection for ever. One per
 * connection, with one hand before the server reads the letters and one behind it.
 */
final class Kopgeduld {
    static final Duration LANGST = Duration.ofSeconds(30);

    private boolean wacht = true;
    private @Nullable Future<?> wekker;

    private Kopgeduld() {}

    /** Watches a connection, with what it makes of a late request going to the handlers behind this name. */
    static void bewaak(Channel kanaal, String achter) {
        Kopgeduld geduld = new Kopgeduld();
        kanaal.pipeline().addBefore(achter, "kop-gelezen", geduld.new Gelezen());
        kanaal.pipeline().addBefore(NettyPipeline.HttpCodec, "kop-begonnen", geduld.new Begonnen());
    }

    private final class Begonnen extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext keten, Object bericht) throws Exception {
            if (wacht && wekker == null) {
                wekker = keten.executor()
                        .schedule(() -> teLaat(keten.channel()), LANGST.toMillis(), TimeUnit.MILLISECONDS);
            }
            super.channelRead(keten, bericht);
        }
    }

    private final class Gelezen extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext keten, Object bericht) throws Exception {
            if (bericht instanceof HttpRequest) {
                wacht = false;
                stil();
            }
            if (bericht instanceof LastHttpContent) {
                wacht = true;
            }
            super.channelRead(keten, bericht);
        }

        @Override
        public void channelInactive(ChannelHandlerContext keten) throws Exception {
            stil();
            super.channelInactive(keten);
        }
    }

    private void stil() {
        if (wekker != null) {
            wekker.cancel(false);
            wekker = null;
        }
    }

    private void teLaat(Channel kanaal) {
        ChannelHandlerContext gelezen = kanaal.pipeline().context("kop-gelezen");
        if (gelezen != null && kanaal.isActive()) {
            gelezen.fireChannelRead(Onleesbaar.laatste(HttpStatus.REQUEST_TIMEOUT));
        }
    }
}
