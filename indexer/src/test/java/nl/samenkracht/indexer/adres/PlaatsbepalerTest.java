package nl.samenkracht.indexer.adres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.indexer.bron.Opvang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaatsbepalerTest {
    private static final Adres ADRES = new Adres("Verzonnenlaan 9", "1211 AB", "Hilversum");
    private static final Locatie PLEK = Opvang.HILVERSUM.locatie(Plaatssoort.BEZOEKADRES, null, ADRES, null, null);

    /** Drawn in Zuidoost, 34 m from Zuid. */
    private static final Punt OVER_DE_GRENS = new Punt(52.217, 5.175);

    private static final Punt IN_OOST = new Punt(52.2283, 5.193);
    private static final Punt OP_DE_HEI = new Punt(52.235, 5.22);
    private static final String ZUID = "WK040204";
    private static final String ZUIDOOST = "WK040205";
    private static final String OOST = "WK040206";

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

    @Test
    void deBuurtDieDeAdresdienstKentGaatVoorDeWijkVanDeBronEnDieVanDeOmtrek() {
        Locatie plek = bepaald(OVER_DE_GRENS, "BU04020401", null, ZUIDOOST);

        assertThat(plek.wijk()).isEqualTo(ZUID);
        assertThat(plek.buurt()).isEqualTo("BU04020401");
    }

    @Test
    void zonderBekendeBuurtGaatDeWijkVanDeAdresdienstVoor() {
        Locatie plek = bepaald(OVER_DE_GRENS, "BU04029999", ZUID, null);

        assertThat(plek.wijk()).isEqualTo(ZUID);
        assertThat(plek.buurt()).isNull();
    }

    @Test
    void watDeAdresdienstVanEenAndereIndelingNoemtTeltNiet() {
        assertThat(bepaald(IN_OOST, "BU04029999", "WK040299", null).wijk()).isEqualTo(OOST);
    }

    @Test
    void dichtBijDeGrensGaatDeWijkVanDeBronVoorDieVanDeOmtrek() {
        assertThat(bepaald(OVER_DE_GRENS, null).wijk()).isEqualTo(ZUIDOOST);
        assertThat(bepaald(OVER_DE_GRENS, ZUID).wijk()).isEqualTo(ZUID);
        assertThat(bepaald(OVER_DE_GRENS, ZUID).buurt()).isNull();
    }

    @Test
    void buitenAlleOmtrekkenBlijftDeWijkVanDeBron() {
        assertThat(bepaald(OP_DE_HEI, OOST).wijk()).isEqualTo(OOST);
        assertThat(bepaald(OP_DE_HEI, null).wijk()).isNull();
    }

    @Test
    void verVanDeWijkDieDeBronNoemtTeltHetPunt() {
        assertThat(bepaald(IN_OOST, ZUID).wijk()).isEqualTo(OOST);
    }

    @Test
    void zonderPuntIsDeWijkDieVanDeBronEnAndersDieVanDePostcode() {
        assertThat(bepaald(null, OOST).wijk()).isEqualTo(OOST);
        assertThat(bepaald(null, null).wijk()).isEqualTo("WK040201");
    }

    /** Of a source that gives the point itself. */
    private static Locatie bepaald(@Nullable Punt punt, @Nullable String wijk) {
        return new Plaatsbepaler(Opvang.HILVERSUM, Adreszoeker.GEEN)
                .bepaal(Opvang.HILVERSUM.locatie(Plaatssoort.BEZOEKADRES, null, ADRES, punt, wijk));
    }

    /** Of an address that was looked up. */
    private static Locatie bepaald(
            Punt punt, String buurt, @Nullable String wijkVanDienst, @Nullable String wijkVanBron) {
        Adresvondst vondst = new Adresvondst(punt.lat(), punt.lon(), buurt, wijkVanDienst);
        return new Plaatsbepaler(Opvang.HILVERSUM, adres -> Optional.of(vondst))
                .bepaal(Opvang.HILVERSUM.locatie(Plaatssoort.BEZOEKADRES, null, ADRES, null, wijkVanBron));
    }
}
