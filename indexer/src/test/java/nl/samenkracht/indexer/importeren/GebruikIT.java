package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.Indexer;
import nl.samenkracht.indexer.Uitgang;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an editor sees of how people search, on a real register. */
class GebruikIT {
    private static final String VANDAAG = "(now() at time zone 'Europe/Amsterdam')::date";

    private final Proefregister register = new Proefregister();

    private record Antwoord(int uitgang, String tekst) {}

    @Test
    void zonderTellingenIsErNietsTeDoen() {
        Antwoord antwoord = indexer();

        assertThat(antwoord.uitgang()).isEqualTo(Uitgang.GOED);
        assertThat(antwoord.tekst()).contains("Er zijn geen vragen geteld", "13 maanden bewaard", "nog niets gewist");
    }

    @Test
    void deMeestGevraagdeStaatVooraanEnEenKleinAantalStaatErNiet() {
        telling("kenmerk", "vraag", 40);
        telling("hulpvraag", "schulden", 12);
        telling("hulpvraag", "taal-leren", 4);
        telling("hulpvraag", "boodschappen", 1);

        Antwoord antwoord = indexer();

        assertThat(antwoord.tekst())
                .contains("alle vragen: 40")
                .containsSubsequence("schulden: 12", "boodschappen: <5", "taal-leren: <5")
                .doesNotContain(": 4\n", ": 1\n");
        assertThat(antwoord.uitgang()).isEqualTo(Uitgang.GOED);
    }

    @Test
    void watSlechtGevondenWordtEnWoordenDieNiemandKentVragenEenRedacteur() {
        telling("hulpvraag", "schulden", 30);
        telling("mager", "schulden", 6);
        telling("hulpvraag", "boodschappen", 30);
        oordeel("nee", "schulden", 2);
        oordeel("ja", "schulden", 7);
        oordeel("nee", "", 9);
        oordeel("ver", "", 6);
        register.doe("insert into gebruik_woord select 'GM0402', date_trunc('week', " + VANDAAG
                + ")::date, 'zwabberkwast', 8");

        Antwoord antwoord = indexer();

        assertThat(antwoord.tekst())
                .contains("schulden: 30 keer gevraagd, 6 keer weinig gevonden, 7 keer ja en <5 keer nee")
                .doesNotContain("boodschappen: 30 keer")
                .contains("nee: 9", "reden: te ver weg: 6", "zwabberkwast: 8");
        assertThat(antwoord.uitgang()).isEqualTo(Uitgang.BEVINDINGEN);
    }

    @Test
    void alsJsonStaatErHetzelfde() {
        telling("hulpvraag", "schulden", 12);
        telling("hulpvraag", "boodschappen", 2);

        JsonNode rapport = Json.MAPPER.readTree(indexer("--json").tekst());

        assertThat(rapport.path("gemeente").asString()).isEqualTo("GM0402");
        assertThat(rapport.path("gevraagd").path(0).path("aantal").asString()).isEqualTo("12");
        assertThat(rapport.path("gevraagd").path(1).path("aantal").asString()).isEqualTo("<5");
        assertThat(rapport.path("bewaard").asInt()).isEqualTo(13);
    }

    @Test
    void watOuderIsDanDeGemeenteBewaartGaatWegEnDatIsTeZien() {
        for (String dag : new String[] {"3 years", "5 months", "0 days"}) {
            register.doe("insert into gebruik_telling select 'GM0402', " + VANDAAG + " - interval '" + dag
                    + "', 'hulpvraag', 'schulden', 7");
            register.doe("insert into gebruik_oordeel select 'GM0402', " + VANDAAG + " - interval '" + dag
                    + "', 'nee', 'veel', '', 7");
            register.doe("insert into gebruik_woord select 'GM0402', date_trunc('week', " + VANDAAG + " - interval '"
                    + dag + "'), 'zwabber', 7");
        }

        assertThat(indexer("--bewaar", "13").tekst()).contains("13 maanden", "Gewist: 3 rijen");
        assertThat(indexer("--bewaar", "3").tekst()).contains("3 maanden", "Gewist: 3 rijen");

        assertThat(indexer().tekst()).contains("schulden: 7", "3 maanden bewaard", "Het laatst gewist op", ": 6 rijen");
        assertThat(register.vraag("select count(*) from gebruik_telling")).containsExactly("1");
    }

    @Test
    void eenSleutelVanEenVoorbijeWeekGaatOokWegAlsErGeenPortaalLoopt() {
        register.doe("insert into gebruik_sleutel values ('2025-01-06', decode(repeat('00', 32), 'hex'))");
        register.doe("insert into gebruik_onbekend values (decode(repeat('11', 32), 'hex'), 4, '2025-01-07', true)");

        indexer("--bewaar", "13");

        assertThat(register.vraag("select week from gebruik_sleutel")).isEmpty();
        assertThat(register.vraag("select aantal from gebruik_onbekend")).isEmpty();
    }

    @Test
    void vanEenDagDieVoorbijIsVertelPostgresqlNietMeerWatSamenGeteldWerd() {
        for (String[] vraag : new String[][] {{"zorgen", "alleen"}, {"taal", "baan"}}) {
            register.doe("insert into gebruik_telling select 'GM0402', " + VANDAAG
                    + " - 1, 'woord', w, 1 from unnest(array['" + vraag[0] + "', '" + vraag[1] + "']) w");
        }
        String samen = "select count(distinct xmin::text), string_agg(code, ' ' order by ctid) from gebruik_telling";
        assertThat(register.vraag(samen)).containsExactly("2|zorgen alleen taal baan");

        indexer("--bewaar", "13");

        assertThat(register.vraag(samen)).containsExactly("1|alleen baan taal zorgen");
    }

    private void telling(String soort, String code, int aantal) {
        register.doe("insert into gebruik_telling select 'GM0402', " + VANDAAG + ", '" + soort + "', '" + code + "', "
                + aantal);
    }

    private void oordeel(String oordeel, String code, int aantal) {
        register.doe("insert into gebruik_oordeel select 'GM0402', " + VANDAAG + ", '" + oordeel + "', 'veel', '" + code
                + "', " + aantal);
    }

    private Antwoord indexer(String... woorden) {
        PrintStream gewoon = System.out;
        ByteArrayOutputStream getoond = new ByteArrayOutputStream();
        System.setOut(new PrintStream(getoond, true, StandardCharsets.UTF_8));
        try {
            int uitgang = Indexer.run(Stream.concat(
                            Stream.of(
                                    "gebruik",
                                    "--jdbc",
                                    register.database.jdbcUrl(),
                                    "--gebruiker",
                                    register.database.gebruiker(),
                                    "--wachtwoord",
                                    register.database.wachtwoord()),
                            Stream.of(woorden))
                    .toArray(String[]::new));
            return new Antwoord(uitgang, getoond.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(gewoon);
        }
    }
}
