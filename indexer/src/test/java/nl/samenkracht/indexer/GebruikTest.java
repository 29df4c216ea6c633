package nl.samenkracht.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenkracht.indexer.vertalen.Kolom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says to somebody who makes a mistake, or asks for help. */
class GebruikTest {
    /** Nobody listens there. */
    private static final String WEG = "jdbc:postgresql://127.0.0.1:1/samenkracht";

    private record Antwoord(int uitgang, String out, String err) {}

    private static Antwoord indexer(String... woorden) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream gezegd = new ByteArrayOutputStream();
        ByteArrayOutputStream geklaagd = new ByteArrayOutputStream();
        System.setOut(new PrintStream(gezegd, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(geklaagd, true, StandardCharsets.UTF_8));
        try {
            int uitgang = Indexer.run(woorden);
            return new Antwoord(
                    uitgang, gezegd.toString(StandardCharsets.UTF_8), geklaagd.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migreren",
                "importeren",
                "volgen",
                "herbouwen",
                "controleren",
                "twijfel",
                "samenvoegen",
                "meldingen",
                "gebruik",
                "hulpvragen tonen",
                "hulpvragen publiceren",
                "hulpvragen terug"
            })
    void elkeOpdrachtLegtZichzelfUitInHetNederlands(String opdracht) {
        Antwoord uitleg = indexer((opdracht + " --help").split(" "));

        assertThat(uitleg.uitgang()).isEqualTo(Uitgang.GOED);
        assertThat(uitleg.out())
                .startsWith("Gebruik: indexer " + opdracht + " [KEUZES]")
                .contains(
                        "Keuzes:", "--jdbc", "Afsluitcode:", "SAMENKRACHT_JDBC", "Het register of de index is er niet")
                .doesNotContain("Usage", "OPTIONS", "COMMAND", "Exit", "null");
        assertThat(indexer("--help").out())
                .contains("\n  " + opdracht.split(" ")[0])
                .doesNotContain("COMMAND");
    }

    @Test
    void alleenWieDeIndexGebruiktVraagtErNaar() {
        assertThat(indexer("herbouwen", "--help").out()).contains("--elasticsearch=ADRES");
        assertThat(indexer("importeren", "--help").out()).doesNotContain("--elasticsearch");
        assertThat(indexer("importeren", "--elasticsearch", "http://127.0.0.1:1", "--jdbc", WEG, "x.csv")
                        .uitgang())
                .isEqualTo(Uitgang.OMGEVING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                         | Zeg wat u wilt doen
            fiets                                      | Dit kent het programma niet: fiets
            importeer x.csv                            | Bedoelt u: importeren
            importeren                                 | Dit ontbreekt nog: BRON
            importeren --prof x.csv                    | Bedoelt u: --proef
            importeren --jdbc                          | Dit ontbreekt nog: --jdbc
            importeren --proef --proef x.csv           | --proef staat er twee keer
            importeren --proef=2 x.csv                 | De waarde 2 past niet bij --proef
            importeren --gemeente X x.csv              | Een gemeente schrijft u als GM
            importeren --jdbc foo x.csv                | jdbc:postgresql://server:5432/samenkracht. Dit niet: foo
            importeren --jdbc jdbc:postgresql://h:a/b x | Dit niet: jdbc:postgresql://h:a/b
            importeren --wachten=-1 x.csv              | schrijft u als een aantal minuten: 0 of meer
            importeren --adressen foo x.csv            | begint met https. Dit niet: foo
            importeren --kolommen is-er-niet x.csv     | kolomnamen is niet te lezen: is-er-niet
            volgen --elasticsearch localhost:9200      | http://server:9200. Dit niet: localhost:9200
            herbouwen extra                            | Dit kent het programma niet: extra
            samenvoegen een twee                       | De waarde een past niet bij BLIJFT
            samenvoegen 00000000-0000-4000-8000-000000000001 | Dit ontbreekt nog: VERVALT
            twijfel --geen-dubbel x                    | De waarde x past niet bij --geen-dubbel
            gebruik --dagen nul                        | De waarde nul past niet bij --dagen
            gebruik --dagen 0                          | De waarde 0 past niet bij --dagen
            gebruik --bewaar 121                       | De waarde 121 past niet bij --bewaar
            hulpvragen                                 | Zeg wat u wilt doen, bijvoorbeeld: indexer hulpvragen
            hulpvragen publiceer x.tsv                 | Bedoelt u: publiceren
            hulpvragen controleren                     | Dit ontbreekt nog: BESTAND
            hulpvragen controleren is-er-niet          | Dit bestand is er niet: is-er-niet
            hulpvragen publiceren is-er-niet           | Dit bestand is er niet: is-er-niet
            meldingen --afgehandeld                    | Dit ontbreekt nog: --afgehandeld
            """)
    void verkeerdGebruikKrijgtEenZinEnAfsluitcodeTwee(String woorden, String zin) {
        Antwoord antwoord = indexer(woorden.isEmpty() ? new String[0] : woorden.split(" +"));

        assertThat(antwoord.err()).contains(zin).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(antwoord.uitgang()).isEqualTo(Uitgang.GEBRUIK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migreren",
                "importeren x.csv",
                "volgen --eenmaal",
                "herbouwen",
                "herbouwen --terug",
                "controleren",
                "twijfel",
                "samenvoegen 00000000-0000-4000-8000-000000000001 00000000-0000-4000-8000-000000000002",
                "meldingen",
                "gebruik",
                "gebruik --json --dagen 7",
                "gebruik --bewaar 12",
                "hulpvragen tonen",
                "hulpvragen terug"
            })
    void zonderRegisterZegtElkeOpdrachtWatErMoetGebeuren(String woorden) {
        Antwoord antwoord = indexer((woorden + " --jdbc " + WEG).split(" "));

        assertThat(antwoord.err())
                .contains("Het register is niet te bereiken. Loopt PostgreSQL, en klopt het adres?")
                .doesNotContain("\tat ");
        assertThat(antwoord.uitgang()).isEqualTo(Uitgang.OMGEVING);
    }

    @Test
    void eenMapVoorHetVerslagDieErNietKanKomenStoptVoordatErIetsGelezenIs(@TempDir Path map) throws IOException {
        Path bezet = Files.writeString(map.resolve("bezet"), "een bestand");

        Antwoord antwoord = indexer("importeren", "x.csv", "--jdbc", WEG, "--verslag", bezet.toString());

        assertThat(antwoord.err()).contains("geen verslag schrijven", "Er is niets gelezen");
        assertThat(antwoord.uitgang()).isEqualTo(Uitgang.GEBRUIK);
    }

    @Test
    void eenOnbekendeKolomNoemtDeKolommenDieErZijn(@TempDir Path map) throws IOException {
        Path kolommen = Files.writeString(map.resolve("kolommen.txt"), "Wie doet het = uitvoerder\n");

        Antwoord antwoord = indexer("importeren", "x.csv", "--jdbc", WEG, "--kolommen", kolommen.toString());

        assertThat(antwoord.err()).contains("Wie doet het = uitvoerder", "Kies uit: nummer, naam, organisatie");
        assertThat(antwoord.uitgang()).isEqualTo(Uitgang.GEBRUIK);
    }

    @ParameterizedTest
    @EnumSource
    void elkeKolomStaatInDeHandleiding(Kolom kolom) throws IOException {
        assertThat(Files.readString(Path.of("../docs/beheer.md"))).contains("`" + kolom.code() + "`");
    }
}
