package nl.samenkracht.backend.web;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.concurrent.TimeUnit;
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
    private static final String PAD = "/onleesbaar/";
    private static final int UITLOOP_MS = 300;

    @Configuration(proxyBeanMethods = false)
    static class Inrichting {
        @Bean
        WebServerFactoryCustomizer<NettyReactiveWebServerFactory> onleesbareVerzoeken() {
            Onleesbaar onleesbaar = new Onleesbaar();
            return fabriek ->
                    fabriek.addServerCustomizers(server -> server.doOnChannelInit((waarnemer, kanaal, adres) ->
                            kanaal.pipeline().addBefore(NettyPipeline.HttpTrafficHandler, "onleesbaar", onleesbaar)));
        }

        @Bean
        RouterFunction<ServerResponse> onleesbaarroutes() {
            return RouterFunctions.route()
                    .GET(
                            PAD + "{status:400|414|431}",
                            verzoek -> Mono.error(new ResponseStatusException(
                                    HttpStatusCode.valueOf(Integer.parseInt(verzoek.pathVariable("status"))))))
                    .build();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext keten, Object bericht) throws Exception {
        if (bericht instanceof HttpRequest verzoek) {
            if (verzoek.decoderResult().isFailure()) {
                // Nothing after it can be read either: this is the last request of the connection.
                ReferenceCountUtil.release(bericht);
                HttpRequest laatste = laatste(verzoek.decoderResult().cause());
                // What is still on its way is read and dropped first: closing on it would throw the answer away as
                // well.
                keten.channel().config().setAutoRead(true);
                keten.executor().schedule(() -> keten.fireChannelRead(laatste), UITLOOP_MS, TimeUnit.MILLISECONDS);
                return;
            }
            herstel(verzoek);
        }
        super.channelRead(keten, bericht);
    }

    private static HttpRequest laatste(Throwable oorzaak) {
        HttpRequest verzoek = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, PAD + status(oorzaak));
        verzoek.headers()
                .set(HttpHeaderNames.HOST, "localhost")
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return verzoek;
    }

    private static int status(Throwable oorzaak) {
        if (oorzaak instanceof TooLongHttpLineException) {
            return HttpStatus.URI_TOO_LONG.value();
        }
        return oorzaak instanceof TooLongHttpHeaderException
                ? HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.value()
                : HttpStatus.BAD_REQUEST.value();
    }

    private static void herstel(HttpRequest verzoek) {
        if (verzoek.uri().startsWith("/")) {
            verzoek.setUri(Adresherstel.herstel(verzoek.uri()));
        }
        String host = verzoek.headers().get(HttpHeaderNames.HOST, "localhost");
        try {
            new URI("http://" + host + "/");
        } catch (URISyntaxException geenHost) {
            verzoek.setMethod(HttpMethod.GET).setUri(PAD + HttpStatus.BAD_REQUEST.value());
            verzoek.headers().set(HttpHeaderNames.HOST, "localhost");
        }
    }
}
