package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.verslag.Verslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A place that more entries share, on a real register: point, wijk and buurt go together, and no row moves the others in silence. */
class GedeeldePlekIT {
    private static final String KOP =
            "Nr;Naam;Organisatie;Locatie;Adres;Postcode;Plaats;Breedtegraad;Lengtegraad;Wijk\n";
    private static final String PLEK = ";De Geus;Buurthuis De Geus;Geuzenweg 54;1221 BV;Hilversum;";
    /** In the middle of Oost, though most of its postcode lies in Noordoost. */
    private static final String IN_OOST = "52.2283;5.1930";

    private static final String IN_ZUID = "52.2130;5.1600";
    private static final String GEEN = ";";
    private static final String STAND =
            "select wijk, lat, lon, left(buurt, 8) from locatie where straat = 'Geuzenweg 54'";
    private static final String OOST = "WK040206|52.2283|5.193|BU040206";
    private static final String ZUID = "WK040204|52.213|5.16|BU040204";

    private final Proefregister register = new Proefregister();

    @TempDir
    Path map;

    @Test
    void eenRijZonderPuntLaatWijkPuntEnBuurtVanDePlekStaan() throws IOException {
        importeer("wijk", "1;Open huis" + PLEK + IN_OOST + GEEN);
        Verslag verslag = importeer("bingo", "1;Bingo" + PLEK + GEEN + GEEN);

        assertThat(register.vraag(STAND)).containsExactly(OOST);
        assertThat(redenen(verslag)).isEmpty();

        importeer("bingo", "1;Bingo met koffie" + PLEK + GEEN + GEEN);
        assertThat(register.vraag(STAND)).containsExactly(OOST);
    }

    @Test
    void binnenEenBestandWintDeRijMetEenPunt() throws IOException {
        importeer("wijk", "1;Bingo" + PLEK + GEEN + GEEN, "2;Open huis" + PLEK + IN_OOST + GEEN);

        assertThat(register.vraag(STAND)).containsExactly(OOST);
    }

    @Test
    void eenAnderPuntDanDatVanDeAnderenBlijftStaanInHetVerslag() throws IOException {
        importeer("wijk", "1;Open huis" + PLEK + IN_OOST + GEEN);
        Verslag verslag = importeer("bingo", "1;Bingo" + PLEK + IN_ZUID + GEEN);

        assertThat(register.vraag(STAND)).containsExactly(OOST);
        assertThat(redenen(verslag)).containsExactly(Reden.PUNT_WIJKT_AF);
        assertThat(verslag.bestanden().get(0).bevindingen().get(0).plek().rij()).isEqualTo(2);
    }

    @Test
    void eenRijDieHaarTekstVerandertVerliestHaarPuntNietAanEenNieuweInHetzelfdeBestand() throws IOException {
        importeer("wijk", "1;Open huis" + PLEK + IN_OOST + GEEN);
        Verslag verslag =
                importeer("wijk", "2;Bingo" + PLEK + IN_ZUID + GEEN, "1;Open huis in de wijk" + PLEK + IN_OOST + GEEN);

        assertThat(register.vraag(STAND)).containsExactly(OOST);
        assertThat(redenen(verslag)).containsExactly(Reden.PUNT_WIJKT_AF);
    }

    @Test
    void wieZijnEigenPuntVerbetertKrijgtGelijkEnWatMeeverhuistStaatInHetVerslag() throws IOException {
        importeer("wijk", "1;Open huis" + PLEK + IN_OOST + GEEN, "2;Inloop" + PLEK + IN_OOST + GEEN);
        importeer("bingo", "1;Bingo" + PLEK + GEEN + GEEN);
        Verslag verslag = importeer("wijk", "1;Open huis" + PLEK + IN_ZUID + GEEN, "2;Inloop" + PLEK + IN_ZUID + GEEN);

        assertThat(register.vraag(STAND)).containsExactly(ZUID);
        assertThat(verslag.bestanden().get(0).bevindingen()).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.reden()).isEqualTo(Reden.PLEK_VERHUISD);
            assertThat(bevinding.waarde()).isEqualTo("Buurthuis De Geus");
            assertThat(bevinding.zin()).contains("Oost", "Zuid");
        });
    }

    @Test
    void deWijkDieAnderenNoemenBlijftAlsErNergensEenPuntIs() throws IOException {
        importeer("wijk", "1;Open huis" + PLEK + GEEN + ";Oost");
        Verslag geschat = importeer("bingo", "1;Bingo" + PLEK + GEEN + GEEN);
        Verslag genoemd = importeer("schaak", "1;Schaken" + PLEK + GEEN + ";Zuid");

        assertThat(register.vraag(STAND)).containsExactly("WK040206|null|null|null");
        assertThat(redenen(geschat)).isEmpty();
        assertThat(redenen(genoemd)).containsExactly(Reden.WIJK_WIJKT_AF);
    }

    @Test
    void eenGenoemdeWijkWintVanEenDieUitDePostcodeGeschatIs() throws IOException {
        importeer("bingo", "1;Bingo" + PLEK + GEEN + GEEN);
        Verslag verslag = importeer("wijk", "1;Open huis" + PLEK + GEEN + ";Oost");

        assertThat(register.vraag(STAND)).containsExactly("WK040206|null|null|null");
        assertThat(redenen(verslag)).containsExactly(Reden.PLEK_VERHUISD);
    }

    @Test
    void dichtBijDeGrensBlijftDeWijkVanDeBronEnDatStaatInHetVerslag() throws IOException {
        Verslag verslag = importeer("wijk", "1;Open huis" + PLEK + "52.217;5.175;Zuid");

        assertThat(register.vraag(STAND)).containsExactly("WK040204|52.217|5.175|null");
        assertThat(verslag.bestanden().get(0).bevindingen()).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.reden()).isEqualTo(Reden.WIJK_BIJ_GRENS);
            assertThat(bevinding.waarde()).isEqualTo("Zuid");
            assertThat(bevinding.zin()).contains("Zuidoost");
        });
    }

    @Test
    void verVanDeWijkDieDeBronNoemtTeltHetPuntEnDatStaatInHetVerslag() throws IOException {
        Verslag verslag = importeer("wijk", "1;Open huis" + PLEK + IN_OOST + ";Zuid");

        assertThat(register.vraag(STAND)).containsExactly(OOST);
        assertThat(redenen(verslag)).containsExactly(Reden.WIJK_WIJKT_AF);
    }

    private Verslag importeer(String bron, String... rijen) throws IOException {
        return register.importeer(Files.writeString(map.resolve(bron + ".csv"), KOP + String.join("\n", rijen) + "\n"));
    }

    private static List<Reden> redenen(Verslag verslag) {
        return verslag.bestanden().get(0).bevindingen().stream()
                .map(Bevinding::reden)
                .filter(reden -> List.of(Reden.PUNT_WIJKT_AF, Reden.WIJK_WIJKT_AF, Reden.PLEK_VERHUISD)
                        .contains(reden))
                .toList();
    }
}
