package nl.samenkracht.indexer.importeren;

import static nl.samenkracht.indexer.importeren.Proefregister.bestand;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Kostensoort;
import nl.samenkracht.catalogus.aanbod.Soort;
import nl.samenkracht.catalogus.register.AanbodCodec;
import nl.samenkracht.indexer.verslag.Bestandsverslag;
import nl.samenkracht.indexer.verslag.Verslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HSDS in, without loss of what a resident sees. */
class HsdsIT {
    private final Proefregister register = new Proefregister();

    @Test
    void eenVolledigeDienstVerliestNietsWatEenBewonerZiet() {
        Bestandsverslag verslag =
                register.importeer(bestand("hsds/dienst.json")).bestanden().get(0);

        Aanbod aanbod = AanbodCodec.lees(
                register.vraag("select volledig from aanbod_volledig").get(0));
        String tekst = aanbod.toString();
        assertThat(aanbod.soort()).isEqualTo(Soort.ACTIVITEIT);
        assertThat(tekst)
                .contains(
                        "De muziekochtend",
                        "Instrumenten zijn er genoeg",
                        "https://muziekhuis.example/samen",
                        "https://muziekhuis.example/fotos")
                .contains(
                        "info@muziekhuis.example",
                        "0350000201",
                        "toestel 12",
                        "krijgt u meteen iemand aan de lijn",
                        "Pools")
                .contains(
                        "tolk Nederlandse Gebarentaal",
                        "De eerste keer kijkt u gratis mee",
                        "ook als u nog nooit muziek hebt gemaakt")
                .contains(
                        "Hilversum Pas, als u die hebt",
                        "€ 2,50 per keer",
                        "met de Hilversum Pas",
                        "Vier plaatsen vrij",
                        "is het huis gesloten")
                .contains(
                        "Minckelersstraat 40",
                        "ingang achterom",
                        "1223 LE",
                        "Muziekhuis Oost",
                        "De Oude School",
                        "In de grote zaal")
                .contains(
                        "rolstoeltoilet",
                        "ringleiding",
                        "Bus 3 stopt voor de deur",
                        "Nederlands",
                        "Engels",
                        "In de schoolvakanties is het huis dicht")
                .contains("Stichting Muziekhuis", "Brengt muziek in alle wijken", "https://muziekhuis.example");
        assertThat(aanbod.inhoud().kosten().soort()).isEqualTo(Kostensoort.BETAALD);
        assertThat(aanbod.inhoud().leeftijdVanaf()).isEqualTo(18);
        assertThat(aanbod.inhoud().leeftijdTot()).isEqualTo(99);
        assertThat(aanbod.gecontroleerdOp()).hasToString("2026-10-15");
        // The third Tuesday ends within the year: it is written out.
        assertThat(aanbod.inhoud().openingstijden().momenten())
                .anyMatch(moment -> moment.begin().toString().equals("2026-12-15T19:30"))
                .noneMatch(moment -> moment.begin().isAfter(LocalDateTime.parse("2027-07-01T00:00")));
        assertThat(aanbod.inhoud().openingstijden().week())
                .anyMatch(deel -> deel.wekenVanDeMaand().equals(List.of(-1)));
        assertThat(aanbod.inhoud().openingstijden().momenten())
                .anyMatch(moment -> moment.begin().toString().equals("2027-02-06T13:00"));
        assertThat(aanbod.werkgebied()).hasSize(1).allMatch(code -> code.startsWith("WK0402"));
        assertThat(aanbod.locaties()).hasSize(1).allMatch(locatie -> locatie.wijk() != null && locatie.buurt() != null);
        assertThat(register.alles())
                .doesNotContain("06-0000")
                .doesNotContain("coordinator@")
                .doesNotContain("Medewerker Receptie");
        assertThat(verslag.telling().achtergehouden()).isPositive();
    }

    @Test
    void watEenOrganisatieIntrektVerdwijntZodraGeenAndereDienstHetNogNoemt(@TempDir Path map) throws IOException {
        String gegevens =
                ",\"email\":\"info@huis.example\",\"website\":\"https://huis.example\",\"description\":\"Een huis vol\"";
        Path een = map.resolve("een.json");
        Path twee = map.resolve("twee.json");
        Files.writeString(een, dienst(1, "Koor", gegevens));
        Files.writeString(twee, dienst(2, "Schaken", gegevens.replace("info@", "contact@")));
        register.importeer(een, twee);

        register.importeer(Files.writeString(twee, dienst(2, "Schaken", "")));
        assertThat(organisatie()).isEqualTo("info@huis.example|https://huis.example|Een huis vol");

        register.importeer(Files.writeString(een, dienst(1, "Koor", ",\"website\":\"https://huis.example\"")));
        assertThat(organisatie()).isEqualTo("null|https://huis.example|null");
        assertThat(register.alles()).contains("https://huis.example").doesNotContain("contact@huis.example");
    }

    @Test
    void watEenAndereBronVanEenOrganisatieVerteltBlijft(@TempDir Path map) throws IOException {
        Path dienst = Files.writeString(map.resolve("een.json"), dienst(1, "Koor", ",\"email\":\"info@huis.example\""));
        Path lijst = Files.writeString(
                map.resolve("lijst.csv"), "Nr;Naam;Organisatie;Kosten\n1;Schaken;Stichting Huis;gratis\n");
        register.importeer(dienst, lijst);

        register.importeer(Files.writeString(lijst, "Nr;Naam;Organisatie;Kosten\n1;Schaken;Stichting Huis;\n"));

        assertThat(organisatie()).isEqualTo("info@huis.example|null|null");
    }

    private String organisatie() {
        return register.vraag("select email, website, omschrijving from organisatie")
                .get(0);
    }

    private static String dienst(int nummer, String naam, String organisatie) {
        return """
                {"id":"00000000-0000-4000-8000-00000000000%d","name":"%s","status":"active",
                 "organization":{"id":"00000000-0000-4000-8000-000000000100","name":"Stichting Huis"%s}}""".formatted(nummer, naam, organisatie);
    }

    @Test
    void eenPaginaMetGestopteDienstEnTweePlekken() {
        register.importeer(bestand("hsds/pagina.json"));

        assertThat(register.vraag("select staat from aanbod where naam = 'Muziekmiddag die is gestopt'"))
                .containsExactly("beeindigd");
        assertThat(
                        register.vraag(
                                "select count(*) from aanbod_locatie al join aanbod a on a.id = al.aanbod_id where a.naam = 'Koor op twee plekken'"))
                .containsExactly("2");
        assertThat(register.vraag("select distinct plaatssoort from locatie"))
                .contains("telefoon-of-online", "geheim", "bezoekadres");
    }

    @Test
    void dienstenOnderHunPlekkenOfOrganisatieZijnDezelfdeDiensten(@TempDir Path map) throws IOException {
        String dienst = """
                {"id":"00000000-0000-4000-8000-00000000000%d","name":"Dienst %d","status":"active","description":"Omschrijving %d"}""";
        String opPlek = """
                {"id":"00000000-0000-4000-8000-0000000001%02d","service":%s,"location":{"id":"00000000-0000-4000-8000-0000000002%02d",
                 "location_type":"physical","name":"Plek %d","addresses":[{"address_1":"Emmastraat %d","city":"Hilversum","postal_code":"1211 NG",
                 "country":"NL","address_type":"physical"}]}}""";
        Files.writeString(
                map.resolve("plekken.json"),
                "{\"total_pages\":1,\"contents\":["
                        + opPlek.formatted(1, dienst.formatted(1, 1, 1), 1, 1, 1) + ","
                        + opPlek.formatted(2, dienst.formatted(2, 2, 2), 2, 2, 2) + ","
                        + opPlek.formatted(3, dienst.formatted(1, 1, 1), 3, 3, 3) + "]}");
        Files.writeString(
                map.resolve("organisatie.json"),
                "{\"id\":\"00000000-0000-4000-8000-000000000300\",\"name\":\"Stichting Drie\",\"legal_status\":\"stichting\",\"services\":["
                        + dienst.formatted(3, 3, 3) + "]}");
        Files.writeString(
                map.resolve("termen.json"),
                "{\"total_pages\":1,\"contents\":[{\"id\":\"00000000-0000-4000-8000-000000000400\",\"name\":\"Term\",\"taxonomy_detail\":{}}]}");

        register.importeer(map.resolve("plekken.json"), map.resolve("organisatie.json"), map.resolve("termen.json"));

        assertThat(register.vraag(
                        "select a.naam, coalesce(o.naam, ''), (select count(*) from aanbod_locatie al where al.aanbod_id = a.id)"
                                + " from aanbod a left join organisatie o on o.id = a.organisatie_id order by 1"))
                .containsExactly("Dienst 1||2", "Dienst 2||1", "Dienst 3|Stichting Drie|0");
    }

    @Test
    void eenPostadresOfEenPrijsInAnderGeldWordtNietVerward(@TempDir Path map) throws IOException {
        register.importeer(Files.writeString(map.resolve("ver.json"), """
                {"id":"00000000-0000-4000-8000-000000000001","name":"Ver weg","status":"active",
                 "cost_options":[{"amount":35,"currency":"gbp","amount_description":"per uur"}],
                 "phones":[{"number":"\\"+44 1234 234567\\""}],
                 "service_at_locations":[{"location":{"location_type":"physical","name":"Huis","addresses":[
                  {"address_1":"1-30 Main Street","city":"MyCity","postal_code":"ABC 1234","country":"US","address_type":"postal"}]}}]}"""));

        Aanbod aanbod = AanbodCodec.lees(
                register.vraag("select volledig from aanbod_volledig").get(0));
        assertThat(aanbod.locaties()).hasSize(1).allMatch(plek -> plek.adres() == null);
        assertThat(aanbod.toString())
                .contains("Postadres: 1-30 Main Street, ABC 1234, MyCity", "GBP 35 per uur", "+441234234567");
        assertThat(aanbod.inhoud().telefoons().get(0).toelichting()).isNull();
    }

    @Test
    void eenNaamVoorDeBronGeldtOokVoorHsds() {
        for (Optional<String> bron : List.of(Optional.of("sociale-kaart"), Optional.<String>empty())) {
            register.importeur()
                    .importeer(new Importopdracht(
                            List.of(bestand("hsds/dienst.json").toString()),
                            Proefregister.GEMEENTE,
                            bron,
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            false,
                            Optional.empty()));
        }

        assertThat(register.vraag("select distinct bron from bronrecord order by 1"))
                .containsExactly("gm0402:sociale-kaart", "hsds");
        assertThat(register.vraag("select count(*) from aanbod")).containsExactly("1");
    }

    @Test
    void volgtDePaginasVanEenApi() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/services", uitwisseling -> {
            String vraag = uitwisseling.getRequestURI().getQuery();
            int pagina = vraag.contains("page=2") ? 2 : 1;
            String delen = vraag.contains("full=true") ? ",\"phones\":[{\"number\":\"035-000020" + pagina + "\"}]" : "";
            String tekst = """
                    {"total_items":2,"total_pages":2,"page_number":%d,"size":1,"first_page":%b,"last_page":%b,"empty":false,
                     "contents":[{"id":"00000000-0000-4000-8000-00000000000%d","name":"Dienst %d","status":"active"%s}]}""".formatted(pagina, pagina == 1, pagina == 2, pagina, pagina, delen);
            byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
            uitwisseling.sendResponseHeaders(200, bytes.length);
            uitwisseling.getResponseBody().write(bytes);
            uitwisseling.close();
        });
        server.start();
        try {
            String adres = "http://127.0.0.1:" + server.getAddress().getPort() + "/services";
            register.importeur()
                    .importeer(new Importopdracht(
                            List.of(adres),
                            Proefregister.GEMEENTE,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            false,
                            Optional.empty()));

            assertThat(register.vraag("select naam, inhoud -> 'telefoons' -> 0 ->> 'nummer' from aanbod order by 1"))
                    .containsExactly("Dienst 1|0350000201", "Dienst 2|0350000202");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void hetzelfdeBestandOpEenAndereDagVerandertNietsMaarSchrijftDeMomentenVerderUit(@TempDir Path map)
            throws IOException {
        Path hsds = Files.writeString(map.resolve("rooster.json"), """
                [{"id":"00000000-0000-4000-8000-000000000001","name":"Om de week","status":"active","schedules":[
                   {"freq":"WEEKLY","interval":2,"byday":"MO","dtstart":"2026-01-05","opens_at":"10:00","closes_at":"12:00"}]},
                 {"id":"00000000-0000-4000-8000-000000000002","name":"Tot de zomer","status":"active","schedules":[
                   {"freq":"WEEKLY","byday":"TU","valid_to":"2027-06-30","opens_at":"10:00","closes_at":"12:00"}]}]""");
        Path agenda = Files.writeString(map.resolve("agenda.ics"), """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                BEGIN:VEVENT\r
                UID:1\r
                SUMMARY:Elke maand\r
                DTSTART:20260101T100000\r
                DTEND:20260101T120000\r
                RRULE:FREQ=MONTHLY;COUNT=60\r
                END:VEVENT\r
                END:VCALENDAR\r
                """);
        register.importeer(hsds, agenda);
        String eerste =
                "select naam, left(inhoud #>> '{openingstijden,momenten,0,begin}', 16), eind_op from aanbod order by 1";
        assertThat(register.vraag(eerste))
                .containsExactly(
                        "Elke maand|2026-12-01T10:00|2030-12-01",
                        "Om de week|2026-11-23T10:00|null",
                        "Tot de zomer|2026-11-24T10:00|null");
        register.doe(
                "insert into herkomst (aanbod_id, veld, bron, wie, wanneer, waarde) select id, 'inhoud.openingstijden', 'portaal', 'organisatie',"
                        + " now(), null from aanbod where naam = 'Tot de zomer'");

        Verslag verslag = register.importeerOp("2027-02-10", hsds, agenda);

        assertThat(verslag.bestanden()).allSatisfy(bestand -> {
            assertThat(bestand.telling().gewijzigd()).isZero();
            assertThat(bestand.telling().ongewijzigd()).isPositive();
        });
        assertThat(register.vraag(eerste))
                .containsExactly(
                        "Elke maand|2027-03-01T10:00|2030-12-01",
                        "Om de week|2027-02-15T10:00|null",
                        "Tot de zomer|2026-11-24T10:00|null");
    }

    @Test
    void gidsInDeAangenomenVormZonderConcepten() {
        Bestandsverslag verslag = register.importeer(bestand("gids/voorbeeld-export.json"))
                .bestanden()
                .get(0);

        assertThat(verslag.telling().nieuw()).isEqualTo(4);
        assertThat(register.vraag("select naam, staat from aanbod order by 1"))
                .containsExactly(
                        "Leesclub in voorbereiding|verborgen",
                        "Voorleesmiddag in het Leeshuis|gepubliceerd",
                        "Voorlezen aan huis|gepubliceerd",
                        "Wandelgroep Zuid|gepubliceerd");
        assertThat(
                        register.vraag(
                                "select jsonb_array_length(inhoud->'openingstijden'->'momenten') from aanbod where naam like 'Voorleesmiddag%'"))
                .containsExactly("2");
        assertThat(register.alles()).doesNotContain("wachtlijst in Zuid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"concept", "Ingetrokken", "gearchiveerd", "verlopen"})
    void watInGidsWordtIngetrokkenVerdwijnt(String status, @TempDir Path map) throws IOException {
        register.importeer(gids(map, "Gepubliceerd "));
        assertThat(register.vraag("select naam, staat from aanbod")).containsExactly("Zingen|gepubliceerd");

        register.importeer(gids(map, status));
        assertThat(register.vraag("select naam, staat from aanbod")).containsExactly("Zingen|verborgen");

        register.importeer(gids(map, "gepubliceerd"));
        assertThat(register.vraag("select naam, staat from aanbod")).containsExactly("Zingen|gepubliceerd");
    }

    /** With what it is behind what it holds, as a program that sorts the members writes it. */
    private static Path gids(Path map, String status) throws IOException {
        return Files.writeString(
                map.resolve("uitvoer.json"),
                "{\"activiteiten\":[{\"id\":\"a-1\",\"titel\":\"Zingen\",\"omschrijving\":\""
                        + "Samen zingen. ".repeat(500)
                        + "\",\"status\":\"" + status
                        + "\"}],\"export\":{\"vorm\":\"aangenomen-1\",\"bron\":\"G!DS\"}}");
    }
}
