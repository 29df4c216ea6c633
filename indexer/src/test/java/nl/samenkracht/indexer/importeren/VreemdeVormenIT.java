package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenkracht.indexer.proef.Werkboek;
import nl.samenkracht.indexer.verslag.Bestandsverslag;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as organisations really send them: none was made for this program. */
class VreemdeVormenIT {
    private static final String EXCEL = """
            sep=;\r
            Inventaris activiteiten\r
            \r
            Naam van de activiteit;Naam organisatie/aanbieder;Dag;Tijd;Startdatum;Kosten p.p.;Telefoon (algemeen);Telefoon (intern);E-mailadres contactpersoon;Straat + huisnummer;Postcode en plaats;Wijk(en);Omschrijving\r
            Café Zonder Zorgen;Stichting Überall;1e dinsdag van de maand;14.00-16.00;46086;€ 2,50 p.p.;+31 35 000 01 01;06 - 0000 0001;jo.jansen@voorbeeld.example;Emmastraat 4;1211ng hilversum;Centrum;"Een middag met koffie.\r
            U bent welkom; neem een vriend mee."\r
            Naaicafé;Stichting Überall;ma en wo;van 10 tot 12 uur;5 maart 2026;gratis;06 - 0000 0001;;;Emmastraat 4;1211 NG Hilversum;Zuid;"Naaien, samen"\r
            """;

    private final Proefregister register = new Proefregister();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"windows-1252,;", "UTF-8,;", "UTF-8,','", "UTF-16LE,'\t'", "windows-1252,|"})
    void elkeTekensetEnScheiding(String tekens, char scheiding, @TempDir Path map) throws IOException {
        String tekst = EXCEL.replace("sep=;\r\n", scheiding == ';' ? "sep=;\r\n" : "")
                .replace("welkom; neem", "welkom, neem")
                .replace(';', '\u0001')
                .replace("welkom, neem", scheiding == ',' ? "welkom neem" : "welkom, neem")
                .replace(scheiding == ',' ? "2,50" : "\u0002", "2.50")
                .replace('\u0001', scheiding);
        Path bestand = Files.write(
                map.resolve("lijst.csv"),
                (tekens.equals("UTF-16LE") ? "\uFEFF" + tekst : tekst).getBytes(Charset.forName(tekens)));

        Bestandsverslag verslag = lees(bestand);

        assertThat(verslag.fout()).isNull();
        assertThat(register.vraag("select naam from aanbod order by 1"))
                .containsExactly("Café Zonder Zorgen", "Naaicafé");
        assertThat(register.vraag("select distinct o.naam from aanbod a join organisatie o on o.id = a.organisatie_id"))
                .containsExactly("Stichting Überall");
    }

    @Test
    void eenLijstUitExcelKomtHeelOver(@TempDir Path map) throws IOException {
        Bestandsverslag verslag =
                lees(Files.write(map.resolve("lijst.csv"), EXCEL.getBytes(Charset.forName("windows-1252"))));

        assertThat(register.vraag(
                        "select begin_op, inhoud->'kosten'->>'soort', inhoud->'kosten'->>'tekst', inhoud->>'omschrijving',"
                                + " inhoud->'telefoons'->0->>'nummer', werkgebied from aanbod where naam like 'Café%'"))
                .containsExactly(
                        "2026-03-05|betaald|€ 2,50 p.p.|Een middag met koffie.\nU bent welkom; neem een vriend mee.|0350000101|{WK040201}");
        assertThat(register.vraag("select d->>'dag', d->>'van', d->>'tot', d->>'wekenVanDeMaand' from aanbod,"
                        + " jsonb_array_elements(inhoud->'openingstijden'->'week') d where naam like 'Café%'"))
                .hasSize(1)
                .allMatch(deel -> deel.contains("14:00") && deel.contains("16:00") && deel.endsWith("[1]"));
        assertThat(
                        register.vraag(
                                "select jsonb_array_length(inhoud->'openingstijden'->'week'), begin_op from aanbod where naam like 'Naai%'"))
                .containsExactly("2|2026-03-05");
        assertThat(register.vraag("select straat, postcode, plaats from locatie"))
                .contains("Emmastraat 4|1211 NG|Hilversum");
        assertThat(register.alles())
                .doesNotContain("06-0000")
                .doesNotContain("0600000001")
                .doesNotContain("jo.jansen");
        assertThat(verslag.bevindingen())
                .extracting(Bevinding::kolom, Bevinding::reden)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Telefoon (intern)", Reden.KOLOM_INTERN),
                        org.assertj.core.groups.Tuple.tuple("E-mailadres contactpersoon", Reden.KOLOM_PERSOON),
                        org.assertj.core.groups.Tuple.tuple("Telefoon (algemeen)", Reden.TELEFOON_PERSOONLIJK));
    }

    @Test
    void inGeenEnkelVeldBlijftIetsDatKanWordenUitgevoerd(@TempDir Path map) throws IOException {
        List<String> koppen = List.of(
                "Nr",
                "Naam",
                "Organisatie",
                "Soort",
                "Omschrijving",
                "Samenvatting",
                "Andere namen",
                "Voor wie",
                "Doelgroep",
                "Leefgebied",
                "Leeftijd",
                "Toegang",
                "Cirkel",
                "Netwerktype",
                "Wijk",
                "Werkgebied",
                "Plaatssoort",
                "Locatie",
                "Adres",
                "Postcode",
                "Plaats",
                "Coördinaten",
                "Openingstijden",
                "Kosten",
                "Aanmelden",
                "Meenemen",
                "Wachttijd",
                "Talen",
                "Tolk",
                "Telefoon",
                "E-mail",
                "Website",
                "Toegankelijkheid",
                "Trefwoorden",
                "Status",
                "Begindatum",
                "Laatst gecontroleerd",
                "Gecontroleerd door");
        StringBuilder tekst = new StringBuilder(String.join(";", koppen)).append('\n');
        for (String kwaad : List.of(
                "<script>alert(1)</script>x",
                "x<img src=y onerror=alert(1)>",
                "&lt;svg onload=alert(1)&gt;x",
                "<a href='javascript:alert(1)'>x</a>",
                "javascript:alert(1)")) {
            tekst.append(koppen.stream()
                            .map(kop -> kwaad)
                            .reduce((a, b) -> a + ";" + b)
                            .orElseThrow())
                    .append('\n');
        }
        Bestandsverslag verslag = lees(Files.writeString(
                map.resolve("kwaad.csv"),
                tekst.toString().replace("&lt;", "&lt").replace("&gt;", "&gt")));

        assertThat(verslag.telling().gelezen()).isEqualTo(5);
        assertThat(register.alles().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("<script")
                .doesNotContain("<svg")
                .doesNotContain("<img")
                .doesNotContain("onerror")
                .doesNotContain("href");
        assertThat(register.vraag("select count(*) from aanbod where inhoud->>'website' is not null"))
                .containsExactly("0");
    }

    @Test
    void eenKolomMetGeheimAdresJaVerbergtHetAdres(@TempDir Path map) throws IOException {
        lees(Files.writeString(map.resolve("opvang.csv"), """
                Naam;Organisatie;Adres;Postcode;Plaats;Geheim adres
                Opvang een;Gooi;Verzonnenlaan 1;1211 AA;Hilversum;ja
                Opvang twee;Gooi;Verzonnenlaan 2;1211 AA;Hilversum;X
                Opvang drie;Gooi;geheim;;Hilversum;
                Inloop;Gooi;Emmastraat 4;1211 NG;Hilversum;nee
                """));

        assertThat(register.alles()).doesNotContain("Verzonnenlaan").contains("Emmastraat 4");
        assertThat(register.vraag(
                        "select a.naam from aanbod a join aanbod_locatie al on al.aanbod_id = a.id join locatie l on l.id = al.locatie_id"
                                + " where l.plaatssoort = 'geheim' order by 1"))
                .containsExactly("Opvang drie", "Opvang een", "Opvang twee");
    }

    @Test
    void watInHetWerkboekVerborgenWordtIsNietMeerTeZien(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("inventaris.xlsx");
        String kop = "Nr;Naam;Organisatie;Kosten";
        Werkboek.schrijf(
                bestand,
                new Werkboek.Blad("Een", kop, "1;Koffie;Versa;1", "2;Thee;Versa;2", "3;Soep;Versa;3"),
                new Werkboek.Blad("Twee", kop, "4;Brood;Versa;4"),
                new Werkboek.Blad("Zonder", "Naam;Organisatie;Kosten", "Sap;Versa;1", "Water;Versa;0"));
        assertThat(lees(bestand).telling().nieuw()).isEqualTo(6);

        Werkboek.schrijf(
                bestand,
                // The old row 3 stays below as a hidden copy; 9 was hidden before anyone saw it.
                new Werkboek.Blad(
                        "Een",
                        kop,
                        "1;Koffie;Versa;1",
                        "#2;Thee;Versa;2",
                        "#3;Soep oud;Versa;9",
                        "3;Soep;Versa;3",
                        "#9;Nooit;Versa;1"),
                new Werkboek.Blad("#Twee", kop, "4;Brood;Versa;4", "1;Heel wat anders;X;1"),
                new Werkboek.Blad("Zonder", "Naam;Organisatie;Kosten", "#Sap;Versa;1", "Water;Versa;0"));
        Bestandsverslag verslag = lees(bestand);

        assertThat(register.vraag("select naam, staat from aanbod order by 1"))
                .containsExactly(
                        "Brood|verborgen",
                        "Koffie|gepubliceerd",
                        "Sap|verborgen",
                        "Soep|gepubliceerd",
                        "Thee|verborgen",
                        "Water|gepubliceerd");
        assertThat(verslag.perReden()).containsEntry(Reden.RIJ_VERBORGEN, 4).containsEntry(Reden.BLAD_OVERGESLAGEN, 1);
        assertThat(verslag.telling().afgekeurd()).isZero();

        Werkboek.schrijf(
                bestand,
                new Werkboek.Blad("Een", kop, "1;Koffie;Versa;1", "2;Thee;Versa;2", "3;Soep;Versa;3"),
                new Werkboek.Blad("Twee", kop, "4;Brood;Versa;4"),
                new Werkboek.Blad("Zonder", "Naam;Organisatie;Kosten", "Sap;Versa;1", "Water;Versa;0"));
        lees(bestand);

        assertThat(register.vraag("select distinct staat from aanbod")).containsExactly("gepubliceerd");
        assertThat(register.vraag("select count(*) from aanbod")).containsExactly("6");
    }

    @Test
    void eenEnkeleVreemdeByteMaaktDeRestNietOnleesbaar(@TempDir Path map) throws IOException {
        String tekst = "Naam;Organisatie\nCafé Zonder Zorgen;Überall\nNaaicafé;Überall\nCaf\u0001 Laatst;Überall\n";
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 1 ? (byte) 0xE9 : bytes[i];
        }

        Bestandsverslag verslag = lees(Files.write(map.resolve("lijst.csv"), bytes));

        assertThat(register.vraag("select naam from aanbod order by 1"))
                .containsExactly("Café Laatst", "Café Zonder Zorgen", "Naaicafé");
        assertThat(verslag.bevindingen())
                .filteredOn(bevinding -> bevinding.reden() == Reden.TEKENS_HERSTELD)
                .singleElement()
                .satisfies(bevinding -> assertThat(bevinding.plek().rij()).isEqualTo(4));
    }

    @Test
    void watOnderContactpersoonStaatKomtNietInHetRegister(@TempDir Path map) throws IOException {
        lees(Files.writeString(map.resolve("groepen.csv"), """
                Activiteit;;Organisatie;;Contactpersoon;;
                Naam;Soort;Naam;Telefoon;Naam;Telefoon;E-mail
                Koffie;activiteit;Versa;035-0000101;Jo Jansen;035-0000666;j@versa.example
                """));

        assertThat(register.vraag("select naam, inhoud->'telefoons'->0->>'nummer' from aanbod"))
                .containsExactly("Koffie|0350000101");
        assertThat(register.alles())
                .doesNotContain("Jansen")
                .doesNotContain("0350000666")
                .doesNotContain("j@versa");
    }

    @Test
    void watZelfZegtDatHetNogNietOpenbaarIsIsVerborgen(@TempDir Path map) throws IOException {
        lees(
                Files.writeString(
                        map.resolve("status.csv"),
                        "Naam;Organisatie;Status\nA;Versa;actief\nB;Versa;concept\nC;Versa;gestopt\nD;Versa;Niet publiceren\n"));

        assertThat(register.vraag("select naam, staat from aanbod order by 1"))
                .containsExactly("A|gepubliceerd", "B|verborgen", "C|beeindigd", "D|verborgen");
    }

    @Test
    void watNietGepubliceerdMagWordenZietNiemand(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("mag.csv");
        String kop = "Nr;Naam;Organisatie;Tonen op website;Niet publiceren\n";
        lees(Files.writeString(bestand, kop + "1;A;Versa;ja;\n2;B;Versa;nee;\n3;C;Versa;;\n4;D;Versa;x;ja\n"));
        assertThat(register.vraag("select naam, staat from aanbod order by 1"))
                .containsExactly("A|gepubliceerd", "B|verborgen", "C|verborgen", "D|verborgen");

        Bestandsverslag verslag =
                lees(Files.writeString(bestand, kop + "1;A;Versa;nee;\n2;B;Versa;ja;\n3;C;Versa;;\n4;D;Versa;x;ja\n"));

        assertThat(register.vraag("select naam, staat from aanbod order by 1"))
                .containsExactly("A|verborgen", "B|gepubliceerd", "C|verborgen", "D|verborgen");
        assertThat(verslag.bevindingen())
                .extracting(bevinding -> bevinding.plek().rij() + " " + bevinding.kolom() + " " + bevinding.reden())
                .containsExactly(
                        "2 Tonen op website STAAT_VERBORGEN",
                        "4 Tonen op website PUBLICEREN_ONDUIDELIJK",
                        "5 Niet publiceren STAAT_VERBORGEN");
    }

    @Test
    void watEenRedacteurVerborgToontDeBronNiet(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("mag.csv");
        lees(Files.writeString(bestand, "Nr;Naam;Organisatie;Publiceren\n1;A;Versa;ja\n"));
        register.doe("update aanbod set staat = 'verborgen'");

        lees(Files.writeString(bestand, "Nr;Naam;Organisatie;Publiceren;Kosten\n1;A;Versa;ja;gratis\n"));
        lees(Files.writeString(bestand, "Nr;Naam;Organisatie;Publiceren;Kosten\n1;A;Versa;ja;€ 2\n"));

        assertThat(register.vraag("select staat from aanbod")).containsExactly("verborgen");
    }

    @Test
    void namenVanPersonenEnVerborgenKolommenStaanNergensInHetRegister(@TempDir Path map) throws IOException {
        Bestandsverslag verslag = lees(Files.writeString(map.resolve("namen.csv"), """
                        Naam;Organisator;Contactpersoon;Contact telefoon;Omschrijving;Hoe meedoen;Adres (niet tonen);Gecontroleerd door
                        Koffie;Sanne Bakker;Fatima El Idrissi;035-0000666;Fatima en Sanne schenken koffie.;Vraag naar Mo Yildiz.;Verzonnenlaan 9;Riet Bakker, wijkteam
                        """));

        assertThat(register.alles())
                .doesNotContain("Sanne")
                .doesNotContain("Fatima")
                .doesNotContain("Yildiz")
                .doesNotContain("Riet")
                .doesNotContain("0350000666")
                .doesNotContain("Verzonnenlaan");
        assertThat(register.vraag("select inhoud->>'omschrijving', gecontroleerd_door from aanbod"))
                .containsExactly("… en … schenken koffie.|wijkteam");
        assertThat(verslag.bevindingen().toString()).doesNotContain("Fatima").doesNotContain("Sanne");
    }

    @Test
    void deWijkVanEenGeheimAdresVerdwijntOokUitWatErAlStond(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("opvang.csv");
        lees(Files.writeString(bestand, "Nr;Naam;Organisatie;Wijk;Adres\n1;Opvang;Opvang Gooi;Oost;Verzonnenlaan 1\n"));
        assertThat(register.vraag("select werkgebied from aanbod")).containsExactly("{WK040206}");

        lees(Files.writeString(bestand, "Nr;Naam;Organisatie;Wijk;Adres\n1;Opvang;Opvang Gooi;Oost;geheim\n"));

        assertThat(register.vraag("select werkgebied from aanbod")).containsExactly("{GM0402}");
    }

    @Test
    void eenWerkboekVanTweehonderdMegabyteWordtNietGelezen(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("groot.xlsx");
        Files.write(bestand, "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1));
        try (RandomAccessFile groot = new RandomAccessFile(bestand.toFile(), "rw")) {
            groot.setLength(200L << 20);
        }

        assertThat(lees(bestand).fout()).contains("groot.xlsx").contains("200 MB");
    }

    @Test
    void eenAanhalingstekenInRijTienVerliestGeenEnkeleRij(@TempDir Path map) throws IOException {
        StringBuilder tekst = new StringBuilder("Nr;Naam;Organisatie;Wijk\n");
        for (int i = 1; i <= 600; i++) {
            tekst.append(i)
                    .append(i == 10 || i % 100 == 0 ? ";\"Aanbod " : i % 100 == 3 ? ";Aanbod\" " : ";Aanbod ")
                    .append(i)
                    .append(";Versa;Oost\n");
        }

        Bestandsverslag verslag = lees(Files.writeString(map.resolve("quote.csv"), tekst));

        assertThat(verslag.telling().nieuw()).isEqualTo(600);
        assertThat(verslag.bevindingen())
                .anyMatch(bevinding -> bevinding.reden() == Reden.AANHALINGSTEKENS
                        && bevinding.plek().rij() == 11);
    }

    private Bestandsverslag lees(Path pad) {
        return register.importeer(pad).bestanden().get(0);
    }
}
