package nl.samenkracht.backend.inrichting;

import java.nio.file.Path;
import nl.samenkracht.frontend.Weergave;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The renderer of pages. */
@Configuration(proxyBeanMethods = false)
class Weergaveinrichting {
    @Bean
    Weergave weergave(PortaalInrichting inrichting) {
        String map = inrichting.teksten();
        return map == null ? new Weergave() : new Weergave(Eigenteksten.lees(Path.of(map)));
    }
}
