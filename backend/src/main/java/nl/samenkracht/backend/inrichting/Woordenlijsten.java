package nl.samenkracht.backend.inrichting;

import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.vraagwijzer.Vraagwijzer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The needs of residents, and the questions that lead to them. */
@Configuration(proxyBeanMethods = false)
class Woordenlijsten {
    @Bean
    Hulpvragen hulpvragen() {
        return Hulpvragen.standaard();
    }

    @Bean
    Vraagwijzer vraagwijzer(Hulpvragen hulpvragen) {
        return Vraagwijzer.standaard(hulpvragen);
    }
}
