package nl.samenkracht.indexer.importeren;

import static nl.samenkracht.indexer.importeren.Proefregister.bestand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.Indexer;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.verslag.Bestandsverslag;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.verslag.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Bad input: each fault in the report with its row and reason, nothing lost, nothing executed, memory bounded. */
class VuileInvoerIT {
    private final Proefregister register = new Proefregister();

    @Test
    void elkeFoutStaatInHetVerslagMetRijEnReden() throws IOException {
        Bestandsverslag verslag = lees(bestand("vuil.csv"));

        List<String> regels = Files.readAllLines(bestand("vuil.csv"));
        Map<Integer, String> gemist = new LinkedHashMap<>();
        for (int rij = 2; rij <= regels.size(); rij++) {
            String verwacht = regels.get(rij - 1).split(";", -1)[1];
            int hier = rij;
            List<String> gevonden = verslag.bevindingen().stream()
                    .filter(bevinding -> bevinding.plek().rij() == hier)
                    .map(bevinding -> bevinding.reden().code())
                    .toList();
            if (verwacht.isEmpty() ? !gevonden.isEmpty() : !gevonden.contains(verwacht)) {
                gemist.put(rij, verwacht + " maar " + gevonden);
            }
        }
        assertThat(gemist).isEmpty();
        assertThat(verslag.perReden()).containsEntry(Reden.KOLOM_ONBEKEND, 2);
        assertThat(verslag.telling().afgekeurd()).isEqualTo(2);
        assertThat(register.alles()).doesNotContain("javascript:").doesNotContain("<script");
    }

    @Test
    void hetVerslagZegtVanElkeFoutBestandRijKolomWaardeEnReden(@TempDir Path map) throws IOException {
        int uitgang = indexer(
                "--verslag", map.toString(), "--proef", bestand("vuil.csv").toString());

        assertThat(uitgang).isEqualTo(Uitgang.BEVINDINGEN);
        assertThat(register.vraag("select count(*) from aanbod")).containsExactly("0");
        JsonNode verslag = Json.boom(Files.readString(map.resolve("verslag.json")));
        assertThat(verslag.path("proef").asBoolean()).isTrue();
        JsonNode bevindingen = verslag.path("bestanden").path(0).path("bevindingen");
        assertThat(bevindingen
                        .valueStream()
                        .map(een -> een.path("reden").asString())
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(22);
        assertThat(bevindingen.valueStream()).allSatisfy(een -> {
            assertThat(een.path("bestand").asString()).isEqualTo("vuil.csv");
            assertThat(een.path("rij").isInt()).isTrue();
            assertThat(een.path("uitleg").asString()).matches(".*[.?]").doesNotContain("{");
        });
        JsonNode postcode = bevindingen
                .valueStream()
                .filter(een -> een.path("reden").asString().equals("postcode-onleesbaar"))
                .findFirst()
                .orElseThrow();
        assertThat(postcode.path("rij").asInt()).isEqualTo(11);
        assertThat(postcode.path("kolom").asString()).isEqualTo("Postcode");
        assertThat(postcode.path("waarde").asString()).isEqualTo("0211 N");
        String html = Files.readString(map.resolve("verslag.html"));
        assertThat(html)
                .contains("vuil.csv", "<td>11</td><td>Postcode</td><td>0211 N</td>")
                .contains("javascript:alert(document.cookie)")
                .doesNotContain("<script>fetch");
    }

    @Test
    void deUitgangZegtHoeHetGing(@TempDir Path map) throws IOException {
        Path goed = Files.writeString(map.resolve("goed.csv"), "Naam;Organisatie\nKoffie;Versa\n");

        assertThat(indexer(goed.toString())).isEqualTo(Uitgang.GOED);
        assertThat(indexer(map.resolve("is-er-niet.csv").toString(), goed.toString()))
                .isEqualTo(Uitgang.BRON);
        assertThat(indexer(bestand("aanval/versleuteld.xlsx").toString())).isEqualTo(Uitgang.BRON);
        assertThat(indexer("--onzin", goed.toString())).isEqualTo(Uitgang.GEBRUIK);
        assertThat(indexer()).isEqualTo(Uitgang.GEBRUIK);
        assertThat(Indexer.run("importeren", goed.toString(), "--jdbc", "jdbc:postgresql://127.0.0.1:1/weg"))
                .isEqualTo(Uitgang.OMGEVING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "Naam;Organisatie\n", "{\"services\":[]}"
            })
    void eenBronZonderAanbodKrijgtEenZinEnEenEigenUitgang(String tekst, @TempDir Path map) throws IOException {
        Path bestand = Files.writeString(map.resolve("leeg"), tekst);

        assertThat(indexer(bestand.toString())).isEqualTo(Uitgang.BEVINDINGEN);
        assertThat(lees(bestand).perReden()).containsEntry(Reden.BRON_LEEG, 1);
    }

    @Test
    void eenFoutInEenBestandWordtInHetNederlandsGezegd(@TempDir Path map) throws IOException {
        String fout = lees(Files.writeString(map.resolve("stuk.json"), "{\"id\": onzin}"))
                .fout();

        assertThat(fout).isEqualTo("stuk.json is geen goede JSON. Het gaat mis op regel 1, bij teken 8.");
        assertThat(lees(Files.writeString(map.resolve("diep.json"), "[".repeat(100_000)))
                        .fout())
                .doesNotContain("De melding was");
    }

    private int indexer(String... woorden) {
        return Indexer.run(Stream.concat(
                        Stream.of(
                                "importeren",
                                "--jdbc",
                                register.database.jdbcUrl(),
                                "--gebruiker",
                                register.database.gebruiker(),
                                "--wachtwoord",
                                register.database.wachtwoord()),
                        Stream.of(woorden))
                .toArray(String[]::new));
    }

    @Test
    void eenGeheimAdresStaatNergensInHetRegister() {
        Bestandsverslag verslag = lees(bestand("geheim.csv"));
        lees(bestand("hsds/pagina.json"));

        assertThat(verslag.telling().nieuw()).isEqualTo(5);
        assertThat(register.alles()).doesNotContain("Verzonnenlaan").doesNotContain("Vlinder");
        assertThat(register.vraag("select count(*) from locatie where lat between 52.224 and 52.225"))
                .containsExactly("0");
        assertThat(register.vraag("select count(*) from herkomst where waarde::text like '%52.224%'"))
                .containsExactly("0");
        assertThat(verslag.bevindingen().toString()).doesNotContain("Verzonnenlaan");
        assertThat(register.vraag(
                        "select distinct plaatssoort from locatie l join aanbod_locatie al on al.locatie_id = l.id"
                                + " join aanbod a on a.id = al.aanbod_id where a.naam like 'Opvang%'"))
                .containsExactly("geheim");
    }

    @Test
    void eenAdresDatGeheimWordtVerdwijntOokUitWatErAlStond(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("opvang.csv");
        String kop = "Nr;Naam;Organisatie;Adres;Postcode;Plaats;Omschrijving\n";
        Files.writeString(bestand, kop + "1;Opvang;Opvang Gooi;Verzonnenlaan 1;1211 AA;Hilversum;Veilig\n");
        lees(bestand);
        assertThat(register.alles()).contains("Verzonnenlaan");

        Files.writeString(
                bestand, kop + "1;Opvang;Opvang Gooi;Verzonnenlaan 1;1211 AA;Hilversum;Veilig, geheim adres\n");
        lees(bestand);

        assertThat(register.alles()).doesNotContain("Verzonnenlaan");
    }

    @Test
    void celsoortenVanExcelWordenGelezen() {
        Bestandsverslag verslag = lees(bestand("celsoorten.xlsx"));

        assertThat(verslag.telling().nieuw()).isEqualTo(5);
        assertThat(register.vraag(
                        "select begin_op, eind_op, inhoud->'kosten'->>'tekst' from aanbod where naam like 'Getallen%'"))
                .containsExactly("2027-01-04|2027-03-29|€ 2,50");
        assertThat(register.vraag("select begin_op from aanbod where naam like 'Datum als%'"))
                .containsExactly("2027-01-04");
        assertThat(verslag.perReden()).containsEntry(Reden.RIJ_OVERGESLAGEN, 2).containsEntry(Reden.FOUTCEL, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "afgebroken.xlsx",
                "versleuteld.xlsx",
                "entiteiten.xlsx",
                "opgeblazen.xlsx",
                "geen-werkboek.xlsx",
                "leeg.csv"
            })
    void watNietTeLezenIsKrijgtEenZin(String naam) {
        Bestandsverslag verslag = lees(bestand("aanval/" + naam));

        boolean gelezenAlsWatHetIs = verslag.fout() == null && naam.equals("geen-werkboek.xlsx");
        assertThat(gelezenAlsWatHetIs || String.valueOf(verslag.fout()).contains(naam))
                .isTrue();
        assertThat(register.vraag("select count(*) from aanbod where naam like '%root:%'"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"formules.xlsx", "macro.xlsm"})
    void formulesEnMacrosWordenNooitUitgevoerd(String naam) {
        Bestandsverslag verslag = lees(bestand("aanval/" + naam));

        assertThat(verslag.fout() == null || verslag.fout().contains(naam)).isTrue();
        assertThat(register.alles()).doesNotContain("javascript:");
    }

    @Test
    void rijenNaEenOpenAanhalingstekenGaanNietVerloren() {
        Telling telling = lees(bestand("aanval/aanhalingstekens.csv")).telling();

        assertThat(telling.nieuw()).isEqualTo(4);
    }

    @Test
    void eenKapotteRegelStoptDeVolgendeNiet() {
        Bestandsverslag verslag = lees(bestand("aanval/regel-stuk.ndjson"));

        assertThat(verslag.telling().nieuw()).isEqualTo(2);
        assertThat(verslag.telling().afgekeurd()).isEqualTo(1);
        assertThat(verslag.bevindingen()).extracting(Bevinding::reden).contains(Reden.RIJ_ONLEESBAAR);
    }

    @Test
    void eenJsonBomIsBegrensd(@TempDir Path map) throws IOException {
        assertThat(lees(Files.writeString(map.resolve("diep.json"), "[".repeat(100_000)))
                        .fout())
                .isNotNull();
        Path lang = map.resolve("lang.json");
        try (OutputStream uit = Files.newOutputStream(lang)) {
            uit.write("{\"id\":\"6f6cf9d3-acae-59d4-8857-9d052fa3d4cc\",\"name\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] stuk = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 50; i++) {
                uit.write(stuk);
            }
            uit.write("\"}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(lees(lang).perReden()).containsEntry(Reden.DIENST_TE_GROOT, 1);
        assertThat(register.vraag("select count(*) from aanbod")).containsExactly("0");
        assertThat(lees(bestand("aanval/diep.json")).perReden()).containsEntry(Reden.DIENST_TE_GROOT, 1);
    }

    @Test
    void eenSlechteRijInEenPakHoudtDeAndereNietTegen(@TempDir Path map) throws IOException {
        register.doe("alter table aanbod add constraint proef check (naam <> 'Slecht')");
        Path bestand =
                Files.writeString(map.resolve("pak.csv"), "Nr;Naam;Organisatie\n1;Goed;A\n2;Slecht;A\n3;Ook goed;A\n");

        Bestandsverslag verslag = lees(bestand);

        assertThat(verslag.telling().nieuw()).isEqualTo(2);
        assertThat(verslag.telling().afgekeurd()).isEqualTo(1);
        assertThat(verslag.bevindingen())
                .anyMatch(bevinding -> bevinding.reden() == Reden.RIJ_GEWEIGERD
                        && bevinding.plek().rij() == 3);
        assertThat(verslag.bevindingen())
                .noneMatch(bevinding -> (bevinding + bevinding.zin()).matches("(?s).*(?:ERROR|constraint|violates).*"));
    }

    @Test
    void halverwegeWegvallenLaatHetRegisterZoalsHetWas(@TempDir Path map) throws IOException {
        lees(bestand("koppelen-eerst.csv"));
        String voor = register.alles();
        Path bestand = map.resolve("groot.csv");
        try (BufferedWriter uit = Files.newBufferedWriter(bestand)) {
            uit.write("Nr;Naam;Organisatie\n");
            for (int i = 0; i < 2000; i++) {
                uit.write(i + ";Aanbod nummer " + i + ";Organisatie\n");
            }
        }
        // The server ends our own session after the second pack, as a crash would.
        register.doe(
                "create function val_weg() returns trigger language plpgsql as $$ begin"
                        + " if new.bron_id = '1500' then perform pg_terminate_backend(pg_backend_pid()); end if; return new; end $$");
        register.doe("create trigger val_weg before insert on bronrecord for each row execute function val_weg()");

        assertThat(catchThrowable(() -> lees(bestand))).isInstanceOf(IndexerFout.class);
        assertThat(register.alles()).isEqualTo(voor);

        register.doe("drop trigger val_weg on bronrecord");
        assertThat(lees(bestand).telling().nieuw()).isEqualTo(2000);
    }

    private Bestandsverslag lees(Path pad) {
        return register.importeer(pad).bestanden().get(0);
    }
}
