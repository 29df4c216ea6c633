package nl.samenkracht.lokaal.samen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.indexer.Indexer;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.migreren.Registerschema;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import nl.samenkracht.lokaal.samen.proef.Geduld;
import nl.samenkracht.lokaal.samen.proef.Portaal;
import nl.samenkracht.lokaal.samen.proef.Registerhand;
import nl.samenkracht.lokaal.samen.proef.Resultaten;
import nl.samenkracht.lokaal.servers.Database;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A need and its expressions that the gemeente added itself, as a visitor meets them. */
class EigenwoordenIT {
    private static final String VRAAG = "ik wil bijen houden in mijn tuin";
    private static final String BIJEN = """
            bijen-houden\tnaam\tbijen houden
            bijen-houden\tname\tkeeping bees
            bijen-houden\tleefgebied\tmeedoen
            bijen-houden\thulp\timkervereniging
            bijen-houden\tzin\tik wil bijen houden
            bijen-houden\tzin\tbijenkast in mijn tuin
            bijen-houden\tzin\trekenprogramma over bijen
            """;

    @TempDir
    private Path map;

    /** The register is shared: other tests look for what people asked in every table, and a vocabulary is full of such sentences. */
    @AfterEach
    void laatNietsAchter() throws SQLException {
        Registerhand.voerUit("delete from woordenlijst");
    }

    @Test
    void a_portal_that_starts_hears_what_was_published_and_suggests_it() throws Exception {
        assertThat(begrepen(Bezoek.portaal())).doesNotContain("bijen houden");
        assertThat(bedoeld(Bezoek.portaal())).isEmpty();
        publiceer();

        Bezoek bezoek = new Bezoek(Portaal.nogEen());

        assertThat(begrepen(bezoek)).contains("bijen houden");
        assertThat(bezoek.verstuur("/suggesties", Map.of("Sec-Fetch-Site", "same-origin"), "q", "bijen h")
                        .body())
                .contains("Bijen houden");
        assertThat(bedoeld(bezoek)).isEqualTo("rekenprogramma");
    }

    @Test
    @Tag("zwaar")
    void a_portal_that_runs_hears_it_soon_and_after_going_back_no_more() throws Exception {
        Bezoek bezoek = Bezoek.portaal();
        assertThat(begrepen(bezoek)).doesNotContain("bijen houden");

        publiceer();
        Geduld.tot(() -> begrepen(bezoek).contains("bijen houden"));
        assertThat(bedoeld(bezoek)).isEqualTo("rekenprogramma");

        indexer("terug");
        Geduld.tot(() -> !begrepen(bezoek).contains("bijen houden"));
    }

    /** Asked back of a slip in a word that entries have, and of the needs only the published one. */
    private static String bedoeld(Bezoek bezoek) throws IOException, InterruptedException {
        return Jsoup.parse(bezoek.haal("/zoeken?q=rekenprogarmma&wijk=zuid&soort=wijkpunt")
                        .body())
                .select(".bedoeld a")
                .text();
    }

    private static String begrepen(Bezoek bezoek) throws IOException, InterruptedException {
        return Resultaten.van(bezoek.zoek("q", VRAAG))
                .document()
                .select(".begrepen")
                .text();
    }

    private void publiceer() throws IOException {
        Path bestand = Files.writeString(map.resolve("woordenlijst.tsv"), Hulpvragen.standaardbestand() + BIJEN);
        assertThat(indexer("publiceren", bestand.toString())).isEqualTo(Uitgang.GOED);
    }

    private static int indexer(String opdracht, String... woorden) {
        Database database = Portaal.database();
        return Indexer.run(Stream.concat(
                        Stream.of(
                                "hulpvragen",
                                opdracht,
                                "--jdbc",
                                database.jdbcUrl(),
                                "--gebruiker",
                                Registerschema.INDEXERROL,
                                "--wachtwoord",
                                database.wachtwoord()),
                        Stream.of(woorden))
                .toArray(String[]::new));
    }
}
