package nl.samenkracht.backend.hulpvragen;

import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.vraagwijzer.Vraagwijzer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The needs somebody can choose by code, and the questions that lead to them: those at the start of the portal. The questions come with the
 * product, and so do the codes in them; what a gemeente adds is heard in words, for which {@link Woordenlijst} is asked.
 */
@Configuration(proxyBeanMethods = false)
class Kennis {
    @Bean
    Hulpvragen hulpvragen(Woordenlijst woordenlijst) {
        return woordenlijst.nu();
    }

    @Bean
    Vraagwijzer vraagwijzer(Hulpvragen hulpvragen) {
        return Vraagwijzer.standaard(hulpvragen);
    }
}
