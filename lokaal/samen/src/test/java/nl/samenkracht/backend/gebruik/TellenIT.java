package nl.samenkracht.backend.gebruik;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.indexer.migreren.Registerschema;
import nl.samenkracht.lokaal.servers.Database;
import nl.samenkracht.lokaal.servers.GedeeldeServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.r2dbc.core.DatabaseClient;

/** What the register holds of questions, and for how long; asked with the rights of the portal. */
class TellenIT {
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final Hulpvragen HULPVRAGEN = Hulpvragen.standaard();
    private static final Duration UUR = Duration.ofHours(1);
    private static final String WOORD = "zwabberkwast";

    private final Database database = GedeeldeServers.postgres().nieuweDatabase();
    private final Klok klok = new Klok("2026-11-23T08:00");
    private final Gebruik portaal = portaal(database.port(), klok);

    @BeforeEach
    void richtIn() {
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setUrl(database.jdbcUrl());
        bron.setUser(database.gebruiker());
        bron.setPassword(database.wachtwoord());
        Registerschema.bijwerken(bron);
        database.laatAanmelden(List.of(Registerschema.PORTAALROL, Registerschema.INDEXERROL));
    }

    @Test
    void of_a_question_only_counts_per_day_remain() throws SQLException {
        vraag(portaal, "hulp bij schulden met mijn " + WOORD, "schulden");
        vraag(portaal, "schulden van mevrouw zwabberink", "schulden");
        vraag(portaal, "schulden op de zwabberstraat 12", "schulden");

        assertThat(rijen("select dag, soort, code, aantal from gebruik_telling order by soort, code"))
                .contains("2026-11-23|hulpvraag|schulden|1", "2026-11-23|kenmerk|vraag|1", "2026-11-23|woord|schuld|1");
        assertThat(alles()).doesNotContain(WOORD, "zwabberink", "zwabberstraat", "hulp bij");
    }

    @Test
    void an_unknown_word_is_kept_as_text_at_its_fifth_time_on_the_second_day_and_not_before() throws SQLException {
        for (int keer = 0; keer < 5; keer++) {
            vraag(portaal, "een " + WOORD);
            klok.verder(UUR);
        }
        assertThat(rijen("select aantal, andere_dag from gebruik_onbekend")).containsExactly("5|f");
        assertThat(alles()).doesNotContain(WOORD);

        klok.verder(Duration.ofDays(1));
        vraag(portaal, "nog een " + WOORD);
        assertThat(rijen("select week, woord, aantal from gebruik_woord"))
                .containsExactly("2026-11-23|" + WOORD + "|6");

        klok.verder(UUR);
        vraag(portaal, "alweer een " + WOORD);
        assertThat(rijen("select aantal from gebruik_woord")).containsExactly("7");
    }

    @Test
    void four_times_on_two_days_is_not_often_enough() throws SQLException {
        for (int keer = 0; keer < 4; keer++) {
            vraag(portaal, "een " + WOORD);
            klok.verder(Duration.ofHours(12));
        }

        assertThat(rijen("select aantal, andere_dag from gebruik_onbekend")).containsExactly("4|t");
        assertThat(alles()).doesNotContain(WOORD);
    }

    @Test
    void when_the_week_ends_its_key_and_all_that_was_counted_with_it_are_gone_and_counting_begins_anew()
            throws SQLException {
        for (int keer = 0; keer < 4; keer++) {
            vraag(portaal, "een " + WOORD);
            klok.verder(Duration.ofDays(1));
        }
        String sleutel = rijen("select week, encode(sleutel, 'hex') from gebruik_sleutel")
                .get(0);
        String hash = rijen("select encode(hash, 'hex') from gebruik_onbekend").get(0);
        assertThat(sleutel).startsWith("2026-11-23|");

        klok.zet("2026-11-30T00:00");
        // Nobody asked anything: the turn of the new day forgets.
        portaal.beurt().block();
        assertThat(rijen("select * from gebruik_sleutel")).isEmpty();
        assertThat(rijen("select * from gebruik_onbekend")).isEmpty();

        vraag(portaal, "een " + WOORD);
        assertThat(rijen("select week, encode(sleutel, 'hex') from gebruik_sleutel"))
                .hasSize(1)
                .doesNotContain(sleutel)
                .allMatch(rij -> rij.startsWith("2026-11-30|"));
        assertThat(rijen("select encode(hash, 'hex') from gebruik_onbekend"))
                .hasSize(1)
                .doesNotContain(hash);
        assertThat(rijen("select aantal from gebruik_onbekend")).containsExactly("1");
        assertThat(alles()).doesNotContain(WOORD);
    }

    @Test
    void a_portal_that_starts_after_a_quiet_holiday_forgets_first() throws SQLException {
        vraag(portaal, "een " + WOORD);
        klok.zet("2026-12-16T10:00");

        portaal(database.port(), klok).beurt().block();

        assertThat(rijen("select * from gebruik_sleutel")).isEmpty();
        assertThat(rijen("select * from gebruik_onbekend")).isEmpty();
    }

    @Test
    void two_portals_count_with_one_key() throws SQLException {
        Gebruik ander = portaal(database.port(), klok);

        vraag(portaal, "een " + WOORD);
        vraag(ander, "een " + WOORD);

        assertThat(rijen("select aantal from gebruik_onbekend")).containsExactly("2");
        assertThat(rijen("select count(*) from gebruik_sleutel")).containsExactly("1");
        assertThat(rijen("select aantal from gebruik_telling where code = 'vraag'"))
                .containsExactly("2");
    }

    @Test
    void a_portal_whose_clock_is_behind_on_monday_neither_counts_in_the_old_week_nor_harms_the_new_one()
            throws SQLException {
        Gebruik achter = portaal(database.port(), new Klok("2026-11-29T23:59"));
        klok.zet("2026-11-30T00:00");
        vraag(portaal, "een " + WOORD);
        List<String> sleutel = rijen("select * from gebruik_sleutel");

        vraag(achter, "een " + WOORD);

        assertThat(rijen("select * from gebruik_sleutel")).isEqualTo(sleutel);
        assertThat(rijen("select aantal from gebruik_onbekend")).containsExactly("1");
    }

    @Test
    void a_word_that_was_not_asked_often_enough_becomes_no_text_whoever_asks_for_it() throws SQLException {
        vraag(portaal, "een " + WOORD);
        String hash = rijen("select encode(hash, 'hex') from gebruik_onbekend").get(0);

        rijenAls(
                Registerschema.PORTAALROL,
                "select gebruik_woorden('GM0402', '2026-11-23', array['" + hash + "'], array['verzonnen'])");

        assertThat(rijen("select * from gebruik_woord")).isEmpty();
    }

    @Test
    void what_does_not_fit_in_memory_is_lost_and_the_rest_counts() throws SQLException {
        for (int keer = 0; keer < Gebruik.MEESTE_WACHTENDEN + 500; keer++) {
            portaal.gevraagd(new Vraag("schulden", "schulden", List.of(), false, false, term -> false));
        }
        portaal.beurt().block();

        assertThat(rijen("select aantal from gebruik_telling where code = 'vraag'"))
                .containsExactly(Integer.toString(Gebruik.MEESTE_WACHTENDEN));
    }

    @Test
    void while_the_register_is_away_counts_are_lost_and_nothing_fails() throws SQLException {
        Gebruik zonder = portaal(1, klok);

        vraag(zonder, "hulp bij schulden", "schulden");
        vraag(zonder, "hulp bij schulden", "schulden");

        vraag(portaal, "hulp bij schulden", "schulden");
        assertThat(rijen("select aantal from gebruik_telling where code = 'vraag'"))
                .containsExactly("1");
    }

    @Test
    void thumbs_are_kept_as_counts_per_need() throws SQLException {
        portaal.beoordeeld("nee", "weinig", List.of("schulden"));
        portaal.beoordeeld("ver", "weinig", List.of("schulden"));
        portaal.beurt().block();
        portaal.beoordeeld("nee", "weinig", List.of());
        portaal.beurt().block();

        assertThat(rijen("select dag, oordeel, resultaten, hulpvraag, aantal from gebruik_oordeel order by 2, 4"))
                .containsExactly(
                        "2026-11-23|nee|weinig||2",
                        "2026-11-23|nee|weinig|schulden|1",
                        "2026-11-23|ver|weinig||1",
                        "2026-11-23|ver|weinig|schulden|1");
    }

    @Test
    void a_municipality_that_does_not_want_it_counts_nothing() throws SQLException {
        Gebruik uit = new Gebruik(false, () -> HULPVRAGEN, schrijver(database.port(), klok), klok);

        vraag(uit, "hulp bij schulden", "schulden");

        assertThat(rijen("select * from gebruik_telling")).isEmpty();
    }

    private static void vraag(Gebruik portaal, String tekst, String... codes) {
        portaal.gevraagd(new Vraag(tekst, tekst, List.of(codes), false, false, term -> false));
        portaal.beurt().block();
    }

    private Gebruik portaal(int poort, Clock klok) {
        return new Gebruik(true, () -> HULPVRAGEN, schrijver(poort, klok), klok);
    }

    private Schrijver schrijver(int poort, Clock klok) {
        ConnectionFactory bron = ConnectionFactories.get(ConnectionFactoryOptions.parse(
                        "r2dbc:postgresql://" + database.host() + ":" + poort + "/" + database.naam())
                .mutate()
                .option(ConnectionFactoryOptions.USER, Registerschema.PORTAALROL)
                .option(ConnectionFactoryOptions.PASSWORD, database.wachtwoord())
                .build());
        return new Schrijver(new Gebruiksregister(DatabaseClient.create(bron), "GM0402"), klok);
    }

    private List<String> rijen(String sql) throws SQLException {
        return rijenAls(database.gebruiker(), sql);
    }

    /** Every row as one text, columns separated by a bar. */
    private List<String> rijenAls(String gebruiker, String sql) throws SQLException {
        try (Connection verbinding = DriverManager.getConnection(database.jdbcUrl(), gebruiker, database.wachtwoord());
                ResultSet rij = verbinding.createStatement().executeQuery(sql)) {
            List<String> rijen = new ArrayList<>();
            while (rij.next()) {
                List<String> kolommen = new ArrayList<>();
                for (int i = 1; i <= rij.getMetaData().getColumnCount(); i++) {
                    kolommen.add(String.valueOf(rij.getString(i)));
                }
                rijen.add(String.join("|", kolommen));
            }
            return rijen;
        }
    }

    /** All that any table holds. */
    private String alles() throws SQLException {
        StringBuilder alles = new StringBuilder();
        for (String tabel : rijen(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            alles.append(rijen("select to_jsonb(t)::text from " + tabel + " t"));
        }
        return alles.toString();
    }

    private static final class Klok extends Clock {
        private Instant nu = Instant.EPOCH;

        Klok(String toen) {
            zet(toen);
        }

        void zet(String toen) {
            nu = LocalDateTime.parse(toen).atZone(HIER).toInstant();
        }

        void verder(Duration duur) {
            nu = nu.plus(duur);
        }

        @Override
        public ZoneId getZone() {
            return HIER;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }
}
