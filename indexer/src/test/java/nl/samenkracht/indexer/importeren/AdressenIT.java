package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.indexer.adres.Adrescache;
import nl.samenkracht.indexer.adres.Adreszoeker;
import org.junit.jupiter.api.Test;

/** Looking up addresses while importing, on a real register. */
class AdressenIT {
    private static final Punt PUNT = new Punt(52.22718, 5.18007);

    private final Proefregister register = new Proefregister();
    private Optional<Punt> antwoord = Optional.empty();
    private int gevraagd;

    @Test
    void watNietGevondenIsWordtNaDertigDagenOpnieuwGevraagd() throws SQLException, Adreszoeker.AdresdienstWeg {
        Adres adres = new Adres("Nieuwe Straat 1", "1211 AA", "Hilversum");
        try (Adrescache cache = new Adrescache(register.bron)) {
            Adreszoeker zoeker = cache.voor(vraag -> {
                gevraagd++;
                return antwoord;
            });
            zoeker.zoek(adres);
            ouder(29);
            assertThat(zoeker.zoek(adres)).isEmpty();
            assertThat(gevraagd).isEqualTo(1);

            antwoord = Optional.of(PUNT);
            ouder(2);
            assertThat(zoeker.zoek(adres)).contains(PUNT);
            ouder(400);
            assertThat(zoeker.zoek(adres)).contains(PUNT);
            assertThat(gevraagd).isEqualTo(2);
        }
    }

    private void ouder(int dagen) {
        register.doe("update adrescache set opgehaald = opgehaald - interval '" + dagen + " days'");
    }
}
