package nl.samenkracht.lokaal.samen.portaal;

import static nl.samenkracht.catalogus.Bronbestand.verplicht;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import nl.samenkracht.lokaal.samen.proef.Geduld;
import nl.samenkracht.lokaal.samen.proef.Portaal;
import nl.samenkracht.lokaal.samen.proef.Registerhand;
import nl.samenkracht.lokaal.samen.proef.Uitkomst;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification of the ranking, {@code rangschikking.tsv}, asked of a portal as a visitor would, over small entries of its own. */
class RangschikkingIT {
    private static final Path BESTAND = Path.of("target", "rangschikking", "rangschikking-aanbod.csv");
    /** Few others are for them: this filter, which changes no order, sets the entries of the table apart. */
    private static final String[] APART = {"doelgroep", "lhbti"};

    private static final Set<String> NAMEN =
            aanbod().stream().map(rij -> verplicht(rij, "naam")).collect(Collectors.toSet());

    private static final String VAN_DE_TABEL = NAMEN.stream()
            .collect(Collectors.joining("','", "'" + APART[1] + "' = any (doelgroepen) and naam in ('", "')"));

    private static long anderen;
    private static Bezoek bezoek;

    @BeforeAll
    static void leesIn() throws Exception {
        Files.createDirectories(BESTAND.getParent());
        Files.writeString(BESTAND, csv());
        anderen = totaal();
        assertThat(Portaal.opstelling().leesIn(BESTAND)).isLessThanOrEqualTo(1);
        long ingelezen = Long.parseLong(
                Registerhand.vraag("select count(*) from aanbod where staat = 'gepubliceerd' and " + VAN_DE_TABEL));
        Geduld.tot(() -> totaal() == anderen + ingelezen);
        // One that starts now knows the words of the entries; another learns them within a quarter of an hour.
        bezoek = new Bezoek(Portaal.nogEen());
        // It reads them beside its start; without them a question has no parts.
        Geduld.tot(() -> gevonden("boodschappenhulp").contains("Hulp bij boodschappen"));
    }

    @AfterAll
    static void beeindig() throws Exception {
        Registerhand.voerUit("update aanbod set staat = 'verborgen' where " + VAN_DE_TABEL);
        // Other tests count: they must not see these entries go.
        Geduld.tot(() -> totaal() == anderen);
    }

    private static long totaal() throws IOException, InterruptedException {
        return Uitkomst.totaal(Bezoek.portaal().zoek(APART).body());
    }

    @ParameterizedTest
    @MethodSource("regels")
    void a_question_of_the_table_brings_up_first_what_should_be(Map<String, String> regel) throws Exception {
        List<String> gevonden = gevonden(verplicht(regel, "vraag"));

        String eerst = verplicht(regel, "eerst");
        if (!eerst.isEmpty()) {
            assertThat(gevonden).as(waarom(regel)).startsWith(eerst);
        }
        for (String boven : delen(verplicht(regel, "boven"), ";")) {
            List<String> paar = delen(boven, ">");
            assertThat(gevonden).as(waarom(regel)).contains(paar.get(0));
            assertThat(gevonden.indexOf(paar.get(0)))
                    .as("%s: %s in %s", waarom(regel), boven, gevonden)
                    .isLessThan(plek(gevonden, paar.get(1)));
        }
        for (String niet : delen(verplicht(regel, "niet eerst"), ";")) {
            assertThat(gevonden.stream().limit(1)).as(waarom(regel)).doesNotContain(niet);
        }
    }

    static List<Map<String, String>> regels() {
        return Bronbestand.tsv(RangschikkingIT.class, "rangschikking.tsv");
    }

    private static List<Map<String, String>> aanbod() {
        return Bronbestand.tsv(RangschikkingIT.class, "rangschikking-aanbod.tsv");
    }

    private static String waarom(Map<String, String> regel) {
        return verplicht(regel, "vraag") + " (" + verplicht(regel, "waarom") + ")";
    }

    /** What is not found stands below all. */
    private static int plek(List<String> gevonden, String naam) {
        return gevonden.contains(naam) ? gevonden.indexOf(naam) : Integer.MAX_VALUE;
    }

    private static List<String> gevonden(String vraag) throws IOException, InterruptedException {
        String[] velden = Stream.concat(Stream.of("q", vraag), Stream.of(APART)).toArray(String[]::new);
        return Jsoup.parse(bezoek.zoek(velden).body()).select("#resultaten h2 a").eachText().stream()
                .filter(NAMEN::contains)
                .toList();
    }

    private static List<String> delen(String tekst, String tussen) {
        return Arrays.stream(tekst.split(tussen))
                .map(String::strip)
                .filter(deel -> !deel.isEmpty())
                .toList();
    }

    /** The table as an organisation would send it. */
    private static String csv() {
        Stream<String> rijen = aanbod().stream()
                .map(rij -> Stream.of(
                                verplicht(rij, "naam"),
                                verplicht(rij, "organisatie"),
                                verplicht(rij, "soort"),
                                verplicht(rij, "omschrijving"),
                                verplicht(rij, "leefgebied"),
                                verplicht(rij, "wijk"),
                                verplicht(rij, "toegang"),
                                verplicht(rij, "cirkel"),
                                verplicht(rij, "gecontroleerd"),
                                APART[1],
                                "ja")
                        .map(cel -> '"' + cel + '"')
                        .collect(Collectors.joining(";")));
        return Stream.concat(
                        Stream.of("Titel;Organisatie;Soort;Omschrijving;Leefgebied;Werkgebied;Toegang;Cirkel;"
                                + "Gecontroleerd op;Doelgroep;Voorbeeld"),
                        rijen)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
