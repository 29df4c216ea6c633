package nl.samenkracht.backend.web;

import java.time.Duration;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long a form may be under way: who sends it a letter at a time would hold a connection for ever. */
@Configuration(proxyBeanMethods = false)
class Verzoekgeduld {
    private static final Duration LANGST = Duration.ofSeconds(30);

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> traagVerzoek() {
        return fabriek -> fabriek.addServerCustomizers(server -> server.requestTimeout(LANGST));
    }
}
