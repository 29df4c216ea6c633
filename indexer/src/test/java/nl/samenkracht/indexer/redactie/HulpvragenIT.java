package nl.samenkracht.indexer.redactie;

import static nl.samenkracht.indexer.proef.Opstelling.HILVERSUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.zoekindex.Indexnaam;
import nl.samenkracht.indexer.Indexer;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.proef.Opstelling;
import nl.samenkracht.lokaal.servers.ElasticsearchServer;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;
import nl.samenkracht.lokaal.servers.GedeeldeServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A vocabulary from an editor's file to the marks on the entries, on a real register and index. */
class HulpvragenIT {
    private static final String BIJEN = """
            bijen-houden\tnaam\tbijen houden
            bijen-houden\tname\tkeeping bees
            bijen-houden\tleefgebied\tmeedoen
            bijen-houden\thulp\timkervereniging
            bijen-houden\tzin\tik wil bijen houden
            """;

    @TempDir
    private Path map;

    private Opstelling opstelling;

    private record Antwoord(int uitgang, String tekst) {}

    @BeforeEach
    void begin() {
        opstelling = Opstelling.gedeeld();
    }

    @AfterEach
    void eind() {
        opstelling.close();
    }

    @Test
    void eenBestandMetEenKringEenDubbeleEnEenLegeHulpvraagWordtMetDeRegelsGeweigerdEnHetOudeBlijftInGebruik()
            throws IOException {
        String product = Hulpvragen.standaardbestand();
        int laatste = product.lines().toList().size();
        Path fout = bestand(product + """
                schulden\tbreder\tschulden
                schulden\tnaam\tnog een naam
                leeg\tnaam\tleeg
                """);

        Antwoord gekeurd = indexer("controleren", fout.toString());
        Antwoord geweigerd = publiceer(fout);

        for (Antwoord antwoord : List.of(gekeurd, geweigerd)) {
            assertThat(antwoord.uitgang()).isEqualTo(Uitgang.BRON);
            assertThat(antwoord.tekst())
                    .contains(
                            "Regel " + (laatste + 1) + ": deze hulpvraag is zo breder dan zichzelf: schulden",
                            "Regel " + (laatste + 2) + ": dit staat er al: nog een naam",
                            "Regel " + (laatste + 3) + ": deze hulpvraag is leeg of niet af: leeg");
        }
        assertThat(geweigerd.tekst()).contains("De oude woordenlijst blijft in gebruik");
        assertThat(opstelling.getal("select count(*) from woordenlijst")).isZero();
        assertThat(indexer(met("tonen")).tekst()).isEqualTo(product);
    }

    @Test
    void naPublicerenEnHerbouwenDraagtHetAanbodDeNieuweHulpvraagEnNaTerugWeerDeOude() throws IOException {
        UUID imkers = opstelling.aanbod("Imkervereniging De Korf");
        opstelling.herbouwer().herbouw(HILVERSUM);
        assertThat(merken(imkers)).noneMatch(merk -> merk.startsWith("bijen-houden/"));

        Antwoord antwoord = publiceer(bestand(Hulpvragen.standaardbestand() + BIJEN));

        assertThat(antwoord.tekst()).contains("in gebruik, met nummer 1", "indexer herbouwen");
        assertThat(antwoord.uitgang()).isEqualTo(Uitgang.GOED);
        assertThat(merken(imkers)).noneMatch(merk -> merk.startsWith("bijen-houden/"));

        opstelling.herbouwer().herbouw(HILVERSUM);
        assertThat(merken(imkers)).anyMatch(merk -> merk.startsWith("bijen-houden/"));
        assertThat(opstelling.getal("select count(*) from zoekdocument where document::text like '%bijen-houden/%'"))
                .isEqualTo(1);
        assertThat(opstelling.controleer(false).inOrde()).isTrue();

        Antwoord terug = indexer(met("terug", "--herbouw"));
        assertThat(terug.tekst()).contains("de woordenlijst van het programma zelf");
        assertThat(terug.uitgang()).isEqualTo(Uitgang.GOED);
        assertThat(merken(imkers)).noneMatch(merk -> merk.startsWith("bijen-houden/"));
    }

    @Test
    void wieVolgtGebruiktVanzelfWatNetGepubliceerdIs() throws IOException {
        var volger = opstelling.volger();
        UUID eerder = opstelling.aanbod("Imkervereniging De Korf");
        volger.eenmaal();

        publiceer(bestand(Hulpvragen.standaardbestand() + BIJEN));
        UUID later = opstelling.aanbod("Imkervereniging De Raat");
        volger.eenmaal();

        assertThat(merken(eerder)).noneMatch(merk -> merk.startsWith("bijen-houden/"));
        assertThat(merken(later)).anyMatch(merk -> merk.startsWith("bijen-houden/"));
    }

    @Test
    void eenWoordenlijstDieDezeVersieNietLeestHoudtNietsOp() {
        UUID schulden = opstelling.aanbod("Spreekuur schuldhulpverlening");
        opstelling.sql("insert into woordenlijst (gemeente, nummer, inhoud, vorige, wie)"
                + " values ('GM0402', 1, 'oud\tveld\twaarde', 0, 'vroeger')");

        opstelling.herbouwer().herbouw(HILVERSUM);

        assertThat(merken(schulden)).anyMatch(merk -> merk.startsWith("schulden/"));
        assertThat(indexer(met("tonen")).tekst()).isEqualTo("oud\tveld\twaarde");
    }

    @Test
    void deLijstVanEenAndereGemeenteDoetHierNiets() throws IOException {
        UUID imkers = opstelling.aanbod("Imkervereniging De Korf");
        indexer(met("publiceren", bestand(Hulpvragen.standaardbestand() + BIJEN).toString(), "--gemeente", "GM0363"));

        opstelling.herbouwer().herbouw(HILVERSUM);

        assertThat(merken(imkers)).noneMatch(merk -> merk.startsWith("bijen-houden/"));
    }

    @Test
    void terugGaatStapVoorStapEnOokNaEenNieuwePublicatieNaarWatErvoorWas() throws IOException {
        String product = Hulpvragen.standaardbestand();
        publiceer(bestand(product + BIJEN));
        publiceer(bestand(product + BIJEN + "bijen-houden\tzin\thoning maken\n"));
        assertThat(indexer(met("terug", "--wie", "redactie")).tekst()).contains("nummer 3", "door redactie");
        assertThat(indexer(met("tonen")).tekst()).isEqualTo(product + BIJEN);
        publiceer(bestand(product + BIJEN + "bijen-houden\tzin\teen bijenkast op het dak van de flat\n"));

        indexer(met("terug"));
        assertThat(indexer(met("tonen")).tekst()).isEqualTo(product + BIJEN);
        indexer(met("terug"));
        assertThat(indexer(met("tonen")).tekst()).isEqualTo(product);
        Antwoord verder = indexer(met("terug"));

        assertThat(verder.tekst()).contains("Er is geen eerdere");
        assertThat(verder.uitgang()).isEqualTo(Uitgang.GEBRUIK);
        assertThat(opstelling.getal("select count(*) from woordenlijst")).isEqualTo(6);
    }

    @Test
    void eenBestandDatGeenTekstIsWordtGeweigerdMetEenZin() throws IOException {
        Path vreemd = Files.write(map.resolve("vreemd.tsv"), new byte[] {(byte) 0xC3, (byte) 0x28});
        Path leeg = bestand("");

        assertThat(publiceer(vreemd)).satisfies(antwoord -> {
            assertThat(antwoord.tekst()).contains("geen tekst in UTF-8");
            assertThat(antwoord.uitgang()).isEqualTo(Uitgang.BRON);
        });
        assertThat(publiceer(leeg).tekst()).contains("Er staat geen enkele hulpvraag in");
        assertThat(opstelling.getal("select count(*) from woordenlijst")).isZero();
    }

    @Test
    void wieIetsWeghaaltWaarHetProgrammaNaarVerwijstLeestDat() throws IOException {
        Path klein = bestand("\uFEFF" + BIJEN);

        Antwoord antwoord = publiceer(klein);

        assertThat(antwoord.uitgang()).isEqualTo(Uitgang.BEVINDINGEN);
        assertThat(antwoord.tekst()).contains("1 hulpvraag", "zelfdoding", "schulden");
        assertThat(indexer(met("tonen")).tekst()).isEqualTo(BIJEN);
        Path uit = map.resolve("uit.tsv");
        assertThat(indexer(met("tonen", "--bestand", uit.toString())).uitgang()).isEqualTo(Uitgang.GOED);
        assertThat(uit).hasContent(BIJEN);
        assertThat(indexer(met("tonen", "--bestand", uit.toString())).uitgang()).isEqualTo(Uitgang.GEBRUIK);
    }

    private Path bestand(String inhoud) throws IOException {
        return Files.writeString(Files.createTempFile(map, "lijst", ".tsv"), inhoud);
    }

    private Antwoord publiceer(Path bestand) {
        return indexer(met("publiceren", bestand.toString()));
    }

    private List<String> merken(UUID id) {
        opstelling.elastic().vraag("POST", "/" + Indexnaam.alias(HILVERSUM) + "/_refresh", null);
        JsonNode document = opstelling
                .elastic()
                .vraag("POST", "/" + Indexnaam.alias(HILVERSUM) + "/_search", """
                        {"query": {"ids": {"values": ["%s"]}}}""".formatted(id))
                .path("hits")
                .path("hits")
                .path(0)
                .path("_source");
        assertThat(document.path("naam").asString()).isNotEmpty();
        return document.path("hulpvraag").valueStream().map(JsonNode::asString).collect(Collectors.toList());
    }

    private String[] met(String... woorden) {
        ElasticsearchServer index = GedeeldeServers.elasticsearch();
        return Stream.concat(
                        Stream.of(woorden),
                        Stream.of(
                                "--jdbc",
                                opstelling.database().jdbcUrl(),
                                "--gebruiker",
                                opstelling.database().gebruiker(),
                                "--wachtwoord",
                                opstelling.database().wachtwoord(),
                                "--elasticsearch",
                                index.uri().toString(),
                                "--elasticsearch-gebruiker",
                                Gebruiker.INDEXER.naam(),
                                "--elasticsearch-wachtwoord",
                                index.wachtwoord(Gebruiker.INDEXER)))
                .toArray(String[]::new);
    }

    private static Antwoord indexer(String... woorden) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream gezegd = new ByteArrayOutputStream();
        PrintStream vanger = new PrintStream(gezegd, true, StandardCharsets.UTF_8);
        System.setOut(vanger);
        System.setErr(vanger);
        try {
            int uitgang = Indexer.run(
                    Stream.concat(Stream.of("hulpvragen"), Stream.of(woorden)).toArray(String[]::new));
            return new Antwoord(uitgang, gezegd.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
