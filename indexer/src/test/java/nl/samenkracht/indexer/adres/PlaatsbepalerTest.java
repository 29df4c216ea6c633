package nl.samenkracht.indexer.adres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import nl.samenkracht.indexer.bron.Opvang;
import org.junit.jupiter.api.Test;

class PlaatsbepalerTest {
    private static final Adres ADRES = new Adres("Verzonnenlaan 9", "1211 AB", "Hilversum");
    private static final Locatie PLEK = Opvang.HILVERSUM.locatie(Plaatssoort.BEZOEKADRES, null, ADRES, null, null);

    @Test
    void eenAdresDatDeDienstNietKentIsOnbekend() {
        Plaatsbepaler bepaler = new Plaatsbepaler(Opvang.HILVERSUM, adres -> Optional.empty());

        assertThat(bepaler.bepaal(PLEK).punt()).isNull();
        assertThat(bepaler.isOnbekend(ADRES)).isTrue();
    }

    @Test
    void wieNiemandVraagtWeetNietDatEenAdresOnbekendIs() {
        Plaatsbepaler bepaler = new Plaatsbepaler(Opvang.HILVERSUM, Adreszoeker.GEEN);
        Plaatsbepaler weg = new Plaatsbepaler(Opvang.HILVERSUM, adres -> {
            throw new Adreszoeker.AdresdienstWeg("HTTP 503");
        });

        bepaler.bepaal(PLEK);
        weg.bepaal(PLEK);

        assertThat(bepaler.isOnbekend(ADRES)).isFalse();
        assertThat(weg.isOnbekend(ADRES)).isFalse();
    }
}
