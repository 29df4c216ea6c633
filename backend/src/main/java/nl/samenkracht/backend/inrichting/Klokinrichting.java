package nl.samenkracht.backend.inrichting;

import java.time.Clock;
import nl.samenkracht.catalogus.tijd.Landtijd;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock: local time of the municipality. */
@Configuration(proxyBeanMethods = false)
class Klokinrichting {
    @Bean
    Clock klok() {
        return Clock.system(Landtijd.ZONE);
    }
}
