package nl.samenkracht.backend.inrichting;

import java.util.Map;
import nl.samenkracht.frontend.Weergave;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The renderer of pages. */
@Configuration(proxyBeanMethods = false)
class Weergaveinrichting {
    @Bean
    Weergave weergave() {
        return new Weergave(Map.of());
    }
}
