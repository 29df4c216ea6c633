package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.proef.Werkboek;
import nl.samenkracht.indexer.proef.Werkboek.Blad;
import nl.samenkracht.indexer.verslag.Rijen;
import nl.samenkracht.indexer.verslag.Veldverschil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an import tells of the rows that got in, on a real register. */
class VerslagIT {
    private static final String KOP = "Nr;Naam;Organisatie;Kosten;Wijk;Dagen en tijden";

    @TempDir
    private Path map;

    private final Proefregister register = new Proefregister();
    private Path verslagmap;

    @BeforeEach
    void begin() {
        verslagmap = map.resolve("verslag");
    }

    @Test
    void vanNieuwEnHetzelfdeStaatErBestandBladEnRij() throws IOException {
        Path werkboek = Werkboek.schrijf(
                map.resolve("inventaris.xlsx"),
                new Blad("Centrum", KOP, "1;Koffie;Versa;gratis"),
                new Blad("Oost", KOP, "2;Soep;Kwintes;gratis", ";;;;", "3;Brood;Kwintes;gratis"));

        assertThat(lees(werkboek).nieuw())
                .containsExactly(
                        new Rijen.Nieuw(new Plek("inventaris.xlsx", "Centrum", 2), "Koffie"),
                        new Rijen.Nieuw(new Plek("inventaris.xlsx", "Oost", 2), "Soep"),
                        new Rijen.Nieuw(new Plek("inventaris.xlsx", "Oost", 4), "Brood"));
        assertThat(json().path("nieuw").path("rijen").path(2))
                .isEqualTo(
                        Json.boom("{\"bestand\":\"inventaris.xlsx\",\"blad\":\"Oost\",\"rij\":4,\"naam\":\"Brood\"}"));
        assertThat(html()).contains("<h3>Nieuw (3)</h3>", "<tr><td>Oost</td><td>4</td><td>Brood</td></tr>");

        assertThat(lees(werkboek).nieuw()).isEmpty();
        assertThat(json().path("ongewijzigd").path("rijen").path(1))
                .isEqualTo(Json.boom("{\"bestand\":\"inventaris.xlsx\",\"blad\":\"Oost\",\"rij\":2}"));
        assertThat(html()).doesNotContain("<h3>Nieuw");
    }

    @Test
    void vanWatVeranderdeStaatErPerVeldWatErStondEnWatErNuStaat() throws IOException {
        Path werkboek = map.resolve("inventaris.xlsx");
        lees(Werkboek.schrijf(
                werkboek, new Blad("Oost", KOP, "1;Koffie;Versa;gratis", "2;Soep;Kwintes;€ 2;Oost;ma 10-12 uur")));

        Rijen rijen = lees(Werkboek.schrijf(
                werkboek,
                new Blad("Oost", KOP, "1;Koffie;Versa;gratis", "2;Soep met brood;Kwintes;;Zuid;di 10-12 uur")));

        assertThat(rijen.ongewijzigd()).containsExactly(new Plek("inventaris.xlsx", "Oost", 2));
        assertThat(rijen.gewijzigd()).singleElement().satisfies(rij -> {
            assertThat(rij.plek()).isEqualTo(new Plek("inventaris.xlsx", "Oost", 3));
            assertThat(rij.naam()).isEqualTo("Soep met brood");
            assertThat(rij.velden())
                    .contains(
                            new Veldverschil("naam", "Soep", "Soep met brood", false),
                            new Veldverschil("inhoud.kosten", "betaald, € 2,00", null, false),
                            new Veldverschil("inhoud.openingstijden", "ma 10:00-12:00", "di 10:00-12:00", false))
                    .anySatisfy(verschil -> {
                        assertThat(verschil.was()).contains("Oost");
                        assertThat(verschil.wordt()).contains("Zuid");
                    });
        });
        JsonNode velden = json().path("gewijzigd").path("rijen").path(0).path("velden");
        assertThat(velden.valueStream())
                .contains(
                        Json.boom("{\"veld\":\"naam\",\"was\":\"Soep\",\"wordt\":\"Soep met brood\"}"),
                        Json.boom("{\"veld\":\"inhoud.kosten\",\"was\":\"betaald, € 2,00\"}"));
        assertThat(html())
                .contains("<h3>Gewijzigd (1)</h3>")
                .contains(
                        "<tr><td>Oost</td><td>3</td><td>Soep met brood</td><td>Naam</td><td>Soep</td><td>Soep met brood</td></tr>")
                .contains("<td>Kosten</td><td>betaald, € 2,00</td><td>(leeg)</td></tr>");
    }

    @Test
    void perBladStaatErHoeElkeKopGelezenIs() throws IOException {
        lees(Werkboek.schrijf(
                map.resolve("inventaris.xlsx"),
                new Blad("Centrum", "Naam;Waar (straat + nr);Opmerkingen;Kleur", "Koffie;Emmastraat 4;bellen;rood"),
                new Blad("Oost", "Wat;Naam;Kosten", "Soep eten;Soep;gratis")));

        assertThat(json().path("koppen").valueStream())
                .containsExactly(
                        Json.boom("{\"blad\":\"Centrum\",\"kop\":\"Naam\",\"kolom\":\"naam\"}"),
                        Json.boom(
                                "{\"blad\":\"Centrum\",\"kop\":\"Waar (straat + nr)\",\"kolom\":\"locatie-en-adres\"}"),
                        Json.boom("{\"blad\":\"Centrum\",\"kop\":\"Opmerkingen\",\"reden\":\"kolom-intern\"}"),
                        Json.boom("{\"blad\":\"Centrum\",\"kop\":\"Kleur\",\"reden\":\"kolom-onbekend\"}"),
                        Json.boom("{\"blad\":\"Oost\",\"kop\":\"Wat\",\"kolom\":\"omschrijving\"}"),
                        Json.boom("{\"blad\":\"Oost\",\"kop\":\"Naam\",\"kolom\":\"naam\"}"),
                        Json.boom("{\"blad\":\"Oost\",\"kop\":\"Kosten\",\"kolom\":\"kosten\"}"));
        assertThat(html())
                .contains(
                        "<h3>Zo zijn de koppen gelezen</h3>",
                        "<tr><td>Centrum</td><td>Waar (straat + nr)</td><td>locatie-en-adres</td></tr>",
                        "<tr><td>Centrum</td><td>Kleur</td><td>niet gepubliceerd: Kolom onbekend</td></tr>");
    }

    @Test
    void vanEenAdresDatGeheimWordtStaatErAlleenDatErIetsVeranderde() throws IOException {
        Path bestand = map.resolve("opvang.csv");
        String kop = "Nr;Naam;Organisatie;Adres;Postcode;Plaats;Omschrijving\n";
        String rij = "1;Opvang;Opvang Gooi;Verzonnenlaan 1;1211 AA;Hilversum;Veilig aan de Verzonnenlaan";
        lees(Files.writeString(bestand, kop + rij + "\n"));

        Rijen rijen = lees(Files.writeString(bestand, kop + rij + ", geheim adres\n"));

        assertThat(rijen.gewijzigd())
                .singleElement()
                .satisfies(een -> assertThat(een.velden())
                        .contains(Veldverschil.verzwegen("locaties"), Veldverschil.verzwegen("inhoud.omschrijving")));
        assertThat(html())
                .doesNotContain("Verzonnenlaan")
                .contains("<td>Plaats</td><td>(staat niet in dit verslag)</td>");
        assertThat(json().toString()).doesNotContain("Verzonnenlaan");
    }

    @Test
    void watVanEenOrganisatieMetEenGeheimAdresStaatKomtNietInHetVerslagOokAlsDatPasLaterBlijkt() throws IOException {
        Path bestand = map.resolve("diensten.ndjson");
        lees(Files.writeString(bestand, dienst(1, "Inloop", "Opvang in Oost")));
        StringBuilder regels = new StringBuilder(dienst(1, "Inloop", "Opvang voor vrouwen, Verzonnenlaan 9"));
        for (int i = 2; i < 700; i++) {
            regels.append(dienst(i, "Aanbod " + i, "Een ander"));
        }
        regels.append(dienst(700, "Opvang op een geheim adres", "Opvang voor vrouwen, Verzonnenlaan 9"));

        Rijen rijen = lees(Files.writeString(bestand, regels));

        assertThat(rijen.gewijzigd())
                .singleElement()
                .satisfies(een -> assertThat(een.velden()).containsExactly(Veldverschil.verzwegen("organisatie")));
        assertThat(html() + json()).doesNotContain("Verzonnenlaan");
    }

    private static String dienst(int nummer, String naam, String organisatie) {
        return """
                {"id":"00000000-0000-4000-8000-%012d","name":"%s","status":"active",\
                "organization":{"id":"00000000-0000-4000-9000-00000000000%d","name":"%s"}}
                """.formatted(nummer, naam, organisatie.startsWith("Opvang") ? 1 : 2, organisatie);
    }

    @Test
    void watVanIemandZelfBlijktTeZijnWordtNietHerhaald() throws IOException {
        Path bestand = map.resolve("lijst.csv");
        lees(Files.writeString(bestand, "Nr;Naam;Organisatie;Telefoon;Kosten\n1;Koffie;Versa;035-0000201;gratis\n"));

        Rijen rijen = lees(Files.writeString(
                bestand, "Nr;Naam;Organisatie;Telefoon contactpersoon;Kosten\n1;Koffie;Versa;035-0000201;€ 2\n"));

        assertThat(rijen.gewijzigd())
                .singleElement()
                .satisfies(een -> assertThat(een.velden())
                        .containsExactlyInAnyOrder(
                                Veldverschil.verzwegen("inhoud.telefoons"),
                                new Veldverschil("inhoud.kosten", "gratis", "betaald, € 2,00", false)));
        assertThat(html() + json()).doesNotContain("0000201");
    }

    @Test
    void watNietOpenbaarIsHeeftInHetVerslagGeenNaam() throws IOException {
        Path bestand = map.resolve("agenda.ics");
        String afspraak = """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//Proef//NL\r
                BEGIN:VEVENT\r
                UID:1@proef.example\r
                DTSTART:20270104T100000Z\r
                DTEND:20270104T110000Z\r
                SUMMARY:%s\r
                %sEND:VEVENT\r
                END:VCALENDAR\r
                """;
        lees(Files.writeString(bestand, afspraak.formatted("Koffieochtend", "")));

        Rijen rijen = lees(Files.writeString(bestand, afspraak.formatted("Gesprek met Vlinder", "CLASS:PRIVATE\r\n")));

        assertThat(rijen.gewijzigd())
                .singleElement()
                .satisfies(een -> assertThat(een.naam()).isNull());
        assertThat(html() + json()).doesNotContain("Vlinder").doesNotContain("Koffieochtend");
    }

    private Rijen lees(Path bestand) {
        return register.importeur()
                .importeer(new Importopdracht(
                        List.of(bestand.toString()),
                        Proefregister.GEMEENTE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(verslagmap),
                        false,
                        false,
                        Optional.empty()))
                .bestanden()
                .get(0)
                .rijen();
    }

    private JsonNode json() throws IOException {
        return Json.boom(Files.readString(verslagmap.resolve("verslag.json")))
                .path("bestanden")
                .path(0);
    }

    private String html() throws IOException {
        return Files.readString(verslagmap.resolve("verslag.html"));
    }
}
