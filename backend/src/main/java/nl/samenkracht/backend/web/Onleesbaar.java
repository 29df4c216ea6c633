package nl.samenkracht.backend.web;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import reactor.netty.NettyPipeline;

/**
 * Sees every request before the server reads its address. What can be mended is mended; what cannot be read would get an empty refusal, so
 * it is sent on as a request for the page that says so.
 */
@Sharable
final class Onleesbaar extends ChannelInboundHandlerAdapter {
    /** Said of a request whose body breaks off in something unreadable; the value means nothing. */
    static final String STUK = "x-samenkracht-stuk";

    private static final String NAAM = "onleesbaar";
    private static final String PAD = "/onleesbaar/";
    private static final AttributeKey<HttpRequest> ONDERWEG = AttributeKey.valueOf(Onleesbaar.class, "onderweg");
    /** Longer than the page that says so needs. */
    private static final int SLUIT_MS = 5_000;

    private static final int UITLOOP_MS = 300;
    private static final int HOOGSTE_POORT = 65_535;
    /** A name or number with a port, and nothing else an address may hold before its path: the server refuses that without a page. */
    private static final Pattern HOST = Pattern.compile("(?:[\\w.-]+|\\[[0-9A-Fa-f:.]+])(?::(\\d{1,5}))?");

    private static final Pattern VOL_ADRES = Pattern.compile("(?i)https?://([^/?#]*)(.*)");

    @Configuration(proxyBeanMethods = false)
    static class Inrichting {
        @Bean
        WebServerFactoryCustomizer<NettyReactiveWebServerFactory> onleesbareVerzoeken() {
            Onleesbaar onleesbaar = new Onleesbaar();
            return fabriek ->
                    fabriek.addServerCustomizers(server -> server.doOnChannelInit((waarnemer, kanaal, adres) -> {
                        kanaal.pipeline().addBefore(NettyPipeline.HttpTrafficHandler, NAAM, onleesbaar);
                        Kopgeduld.bewaak(kanaal, NAAM);
                    }));
        }

        @Bean
        RouterFunction<ServerResponse> onleesbaarroutes() {
            return RouterFunctions.route()
                    .GET(
                            PAD + "{status:400|408|414|431}",
                            verzoek -> Mono.error(new ResponseStatusException(
                                    HttpStatusCode.valueOf(Integer.parseInt(verzoek.pathVariable("status"))))))
                    .build();
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong in the pipeline is told to the pipeline
    public void channelRead(ChannelHandlerContext keten, Object bericht) throws Exception {
        if (bericht instanceof HttpRequest verzoek) {
            if (verzoek.decoderResult().isFailure() || verzoek.protocolVersion().majorVersion() != 1) {
                // Nothing after it can be read either: this is the last request of the connection.
                ReferenceCountUtil.release(bericht);
                HttpRequest laatste = laatste(status(verzoek.decoderResult().cause()));
                // What is still on its way is read and dropped first: closing on it would throw the answer away as
                // well.
                keten.channel().config().setAutoRead(true);
                keten.executor().schedule(() -> keten.fireChannelRead(laatste), UITLOOP_MS, TimeUnit.MILLISECONDS);
                return;
            }
            herstel(verzoek);
            verzoek.headers().remove(STUK);
            keten.channel().attr(ONDERWEG).set(verzoek);
        } else if (bericht instanceof HttpContent inhoud
                && inhoud.decoderResult().isFailure()) {
            stuk(keten, inhoud);
            return;
        }
        super.channelRead(keten, bericht);
    }

    /** Part of a body that cannot be read: whoever reads that body is told, in time to say so in a page, and the connection ends. */
    @SuppressWarnings("FutureReturnValueIgnored") // closing is all that is left to do
    private static void stuk(ChannelHandlerContext keten, HttpContent inhoud) {
        ReferenceCountUtil.release(inhoud);
        HttpRequest verzoek = keten.channel().attr(ONDERWEG).getAndSet(null);
        if (verzoek != null) {
            verzoek.headers().set(STUK, "ja");
            keten.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
            keten.executor().schedule(() -> keten.close(), SLUIT_MS, TimeUnit.MILLISECONDS);
        }
    }

    /** A request for the page that says that a request could not be read, after which the connection is closed. */
    static HttpRequest laatste(HttpStatus status) {
        HttpRequest verzoek = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, PAD + status.value());
        verzoek.headers()
                .set(HttpHeaderNames.HOST, "localhost")
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return verzoek;
    }

    private static HttpStatus status(@Nullable Throwable oorzaak) {
        if (oorzaak instanceof TooLongHttpLineException) {
            return HttpStatus.URI_TOO_LONG;
        }
        return oorzaak instanceof TooLongHttpHeaderException
                ? HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
                : HttpStatus.BAD_REQUEST;
    }

    private static void herstel(HttpRequest verzoek) {
        Matcher vol = VOL_ADRES.matcher(verzoek.uri());
        if (vol.matches()) {
            // What stands in the address counts, whatever the header says (RFC 9112, 3.2.2).
            verzoek.headers().set(HttpHeaderNames.HOST, vol.group(1));
            String pad = vol.group(2);
            verzoek.setUri(pad.startsWith("/") ? pad : "/" + pad);
        }
        if (verzoek.uri().startsWith("/")) {
            verzoek.setUri(Adresherstel.herstel(verzoek.uri()));
        }
        List<String> hosts = verzoek.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.size() > 1 || hosts.stream().anyMatch(host -> !isHost(host))) {
            verzoek.setMethod(HttpMethod.GET).setUri(PAD + HttpStatus.BAD_REQUEST.value());
            verzoek.headers().set(HttpHeaderNames.HOST, "localhost");
        }
    }

    private static boolean isHost(String host) {
        Matcher delen = HOST.matcher(host);
        return delen.matches() && (delen.group(1) == null || Integer.parseInt(delen.group(1)) <= HOOGSTE_POORT);
    }
}
