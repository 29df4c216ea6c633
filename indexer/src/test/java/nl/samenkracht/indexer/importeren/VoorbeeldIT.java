package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.samenkracht.indexer.Indexer;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.verslag.Telling;
import nl.samenkracht.indexer.verslag.Verslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample inventory, as the start command imports it. */
class VoorbeeldIT {
    private static final Path VOORBEELD = Path.of("../lokaal/samen/src/main/resources/voorbeeld");

    private static final String ZIN = "Al uw vragen over wonen, zorg, geld en meedoen, midden in de stad.";

    private final Proefregister register = new Proefregister();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "inventaris-sociale-basis.xlsx,289",
        "versa-activiteiten.csv,28",
        "bibliotheek.csv,8",
        "kwintes.csv,9",
        "vacatures.csv,32",
        "agenda.ics,12"
    })
    void elkBestandGaatHeelNaarBinnenEnDeTweedeKeerVerandertErNiets(String bestand, int rijen) {
        Telling eerste = register.importeer(VOORBEELD.resolve(bestand)).telling();
        String na = stand();
        Telling tweede = register.importeer(VOORBEELD.resolve(bestand)).telling();

        assertThat(eerste.nieuw()).isEqualTo(rijen);
        assertThat(eerste.afgekeurd()).isZero();
        assertThat(tweede.ongewijzigd()).isEqualTo(rijen);
        assertThat(tweede.nieuw() + tweede.gewijzigd() + tweede.dubbel() + tweede.afgekeurd())
                .isZero();
        assertThat(stand()).isEqualTo(na);
    }

    private String stand() {
        return register.vraag("select count(*), max(index_versie), sum(index_versie) from aanbod")
                + "|" + register.vraag("select count(*), max(id) from outbox")
                + "|" + register.vraag("select count(*), max(wanneer) from herkomst");
    }

    @Test
    void eenBewerkteRijIsEenWijziging(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("kwintes.csv");
        String tekst = Files.readString(VOORBEELD.resolve("kwintes.csv"));
        Files.writeString(bestand, tekst);
        register.importeer(bestand);
        Files.writeString(bestand, tekst.replace("Elke dag een open deur", "Elke dag de deur open"));

        Telling telling = register.importeer(bestand).telling();

        assertThat(telling.gewijzigd()).isEqualTo(1);
        assertThat(telling.ongewijzigd()).isEqualTo(8);
        assertThat(register.vraag("select inhoud->>'samenvatting' from aanbod where naam = 'Inloophuis Kwintes'")
                        .toString())
                .contains("Elke dag de deur open");
    }

    @Test
    void eenBewerkteCelInHetWerkboekIsEenWijziging(@TempDir Path map) throws IOException {
        Path werkboek = VOORBEELD.resolve("inventaris-sociale-basis.xlsx");
        Path bewerkt = map.resolve("inventaris-sociale-basis.xlsx");
        register.importeer(werkboek);
        int cellen = 0;
        try (ZipFile oud = new ZipFile(werkboek.toFile());
                ZipOutputStream nieuw = new ZipOutputStream(Files.newOutputStream(bewerkt))) {
            for (ZipEntry deel : Collections.list(oud.entries())) {
                String xml = new String(oud.getInputStream(deel).readAllBytes(), StandardCharsets.UTF_8);
                boolean dit = deel.getName().startsWith("xl/worksheets/") && xml.contains(ZIN);
                cellen += dit ? 1 : 0;
                nieuw.putNextEntry(new ZipEntry(deel.getName()));
                nieuw.write((dit ? xml.replaceFirst(Pattern.quote(ZIN), "Zet hier elke week de deur open") : xml)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(cellen).isEqualTo(1);

        Telling telling = register.importeer(bewerkt).telling();

        assertThat(telling.gewijzigd()).isEqualTo(1);
        assertThat(telling.nieuw() + telling.afgekeurd() + telling.dubbel()).isZero();
        assertThat(telling.ongewijzigd()).isEqualTo(288);
    }

    @Test
    void alleSoortenEnAlleWijkenKomenVoorEnAllesIsGemerktAlsVoorbeeld() {
        register.importeer(VOORBEELD.resolve("inventaris-sociale-basis.xlsx"), VOORBEELD.resolve("vacatures.csv"));

        assertThat(register.vraag("select count(distinct soort) from aanbod")).containsExactly("12");
        assertThat(register.vraag("select count(distinct w) from aanbod, unnest(werkgebied) w where w like 'WK0402%'"))
                .containsExactly("8");
        assertThat(register.vraag("select count(*) from aanbod where not (inhoud->>'voorbeeld')::boolean"))
                .containsExactly("0");
    }

    @Test
    void nummersVanPersonenEnInterneOpmerkingenStaanNergens() {
        register.importeer(
                VOORBEELD.resolve("inventaris-sociale-basis.xlsx"), VOORBEELD.resolve("versa-activiteiten.csv"));

        assertThat(register.alles())
                .doesNotContain("06-0000")
                .doesNotContain("0600000")
                .doesNotContain("netwerkschijf")
                .doesNotContain("Sleutel ligt");
        assertThat(register.vraag("select distinct reden from achtergehouden order by 1"))
                .contains("kolom-intern", "kolom-persoon");
    }

    @Test
    void eenProefBewaartNietsMaarTeltHetzelfde() {
        Verslag proef = register.proef(VOORBEELD.resolve("kwintes.csv"));

        assertThat(proef.telling().nieuw()).isEqualTo(9);
        assertThat(register.vraag("select count(*) from aanbod")).containsExactly("0");
        assertThat(register.vraag("select count(*) from import_run")).containsExactly("0");
    }

    @Test
    void deOpdrachtregelSchrijftEenVerslagVoorMensEnMachine(@TempDir Path map) throws IOException {
        int uitgang = Indexer.run(
                "importeren",
                VOORBEELD.resolve("bibliotheek.csv").toString(),
                "--verslag",
                map.toString(),
                "--jdbc",
                register.database.jdbcUrl(),
                "--gebruiker",
                register.database.gebruiker(),
                "--wachtwoord",
                register.database.wachtwoord());

        assertThat(uitgang).isEqualTo(Uitgang.GOED);
        assertThat(Files.readString(map.resolve("verslag.html")))
                .startsWith("<!doctype html>")
                .contains("<html lang=\"nl\">", "bibliotheek.csv");
        assertThat(Files.readString(map.resolve("verslag.json"))).contains("\"telling\"", "\"nieuw\":8");
    }
}
