package nl.samenkracht.indexer.volgen;

import static nl.samenkracht.indexer.proef.Opstelling.HILVERSUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.proef.Doorgeefluik;
import nl.samenkracht.indexer.proef.Opstelling;
import nl.samenkracht.indexer.proef.Wacht;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;
import nl.samenkracht.lokaal.servers.GedeeldeServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VolgerIT {
    private static final Duration RUIM = Duration.ofSeconds(60);

    private Opstelling opstelling;

    @BeforeEach
    void begin() {
        opstelling = Opstelling.gedeeld();
    }

    @AfterEach
    void eind() {
        opstelling.close();
    }

    @Test
    void a_changed_entry_is_found_without_anybody_asking_for_it() {
        UUID id = opstelling.aanbod("Koffie in de buurt");
        try (Volger volger = opstelling.volger()) {
            volger.start();
            Wacht.tot("first index", RUIM, () -> opstelling.gevonden("koffie") == 1);
            for (int i = 0; i < 3; i++) {
                String woord = "wandelclub" + i;
                opstelling.sql("update aanbod set naam = ? where id = ?", woord, id);
                Wacht.tot(woord, RUIM, () -> opstelling.gevonden(woord) == 1);
            }
        }
        assertThat(opstelling.gevonden("koffie")).isZero();
    }

    @Test
    void what_is_removed_hidden_or_moved_elsewhere_is_no_longer_found() {
        UUID weg = opstelling.aanbod("Schaken een");
        UUID verborgen = opstelling.aanbod("Schaken twee");
        UUID elders = opstelling.aanbod("Schaken drie");
        opstelling.volger().eenmaal();
        opstelling.elastic().vraag("POST", "/aanbod-*/_refresh", null);
        assertThat(opstelling.gevonden("schaken")).isEqualTo(3);

        opstelling.sql("delete from aanbod where id = ?", weg);
        opstelling.sql("update aanbod set staat = 'verborgen' where id = ?", verborgen);
        opstelling.sql("update aanbod set werkgebied = '{GM0363}' where id = ?", elders);
        opstelling.volger().eenmaal();

        opstelling.elastic().vraag("POST", "/aanbod-*/_refresh", null);
        assertThat(opstelling.gevonden("schaken")).isZero();
        assertThat(opstelling.getal("select count(*) from zoekdocument")).isZero();
        assertThat(opstelling.controleer(false).inOrde()).isTrue();
    }

    @Test
    void reports_of_visitors_go_after_a_year() throws SQLException {
        UUID id = opstelling.aanbod("Kaarten maken");
        opstelling.sql("update dagtaak set gedaan = '2020-01-01' where naam = 'vernieuwen'");
        opstelling.sql(
                "insert into foutmelding (id, aanbod_id, soort, tekst, gemeld_op)"
                        + " select gen_random_uuid(), ?, 'tijden', wanneer, now() - wanneer::interval"
                        + " from (values ('13 months'), ('11 months')) as meldingen (wanneer)",
                id);

        try (Connection register = opstelling.bron().getConnection()) {
            assertThat(Vernieuwer.vernieuw(register, LocalDate.now(ZoneOffset.UTC), Volger.GESCHIEDENIS))
                    .isPresent();
        }

        assertThat(opstelling.getal("select count(*) from foutmelding where tekst = '13 months'"))
                .isZero();
        assertThat(opstelling.getal("select count(*) from foutmelding where tekst = '11 months'"))
                .isEqualTo(1);
    }

    @Test
    void what_an_entry_said_long_ago_goes_and_what_it_says_now_stays() throws SQLException {
        UUID oud = opstelling.aanbod("Eerste naam");
        opstelling.sql("update aanbod set naam = 'Tweede naam' where id = ?", oud);
        opstelling.sql("update aanbod set naam = 'Derde naam' where id = ?", oud);
        opstelling.sql(
                "update aanbod_versie set wanneer = now() - interval '13 months' where rij ->> 'naam' <> 'Derde naam'");
        opstelling.sql("update dagtaak set gedaan = '2020-01-01' where naam = 'vernieuwen'");

        try (Connection register = opstelling.bron().getConnection()) {
            assertThat(Vernieuwer.vernieuw(register, LocalDate.now(ZoneOffset.UTC), Period.ofMonths(12)))
                    .isPresent();
        }

        assertThat(opstelling.getal("select count(*) from aanbod_versie where rij ->> 'naam' = 'Eerste naam'"))
                .isZero();
        // Until yesterday it said so.
        assertThat(opstelling.getal("select count(*) from aanbod_versie where rij ->> 'naam' = 'Tweede naam'"))
                .isEqualTo(1);
        assertThat(opstelling.getal("select count(*) from aanbod_versie where rij ->> 'naam' = 'Derde naam'"))
                .isEqualTo(1);
    }

    @Test
    void the_history_of_an_entry_goes_with_the_entry() {
        UUID id = opstelling.aanbod("Breien");
        opstelling.sql("update aanbod set naam = 'Haken' where id = ?", id);

        opstelling.sql("delete from aanbod where id = ?", id);

        assertThat(opstelling.getal("select count(*) from aanbod_versie where aanbod_id = ?", id))
                .isZero();
    }

    @Test
    void of_an_entry_whose_address_becomes_secret_no_earlier_words_are_kept_whichever_changes_first() {
        for (boolean tekstEerst : List.of(true, false)) {
            UUID id = opstelling.aanbod("Verzonnenlaan 9");
            UUID plek = UUID.randomUUID();
            opstelling.sql(
                    "insert into locatie (id, plaatssoort, straat) values (?, 'bezoekadres', 'Verzonnenlaan 9')", plek);
            opstelling.sql("insert into aanbod_locatie (aanbod_id, locatie_id) values (?, ?)", id, plek);
            List<Runnable> stappen = new ArrayList<>(List.of(
                    () -> opstelling.sql("update aanbod set naam = 'Opvang' where id = ?", id),
                    () -> opstelling.sql(
                            "update locatie set plaatssoort = 'geheim', straat = null where id = ?", plek)));
            if (!tekstEerst) {
                Collections.reverse(stappen);
            }

            stappen.forEach(Runnable::run);

            assertThat(opstelling.getal(
                            "select count(*) from aanbod_versie where aanbod_id = ? and rij::text like '%Verzonnen%'",
                            id))
                    .isZero();
            assertThat(opstelling.getal("select count(*) from aanbod_versie where aanbod_id = ?", id))
                    .isEqualTo(1);
        }
    }

    @Test
    void an_entry_for_the_whole_country_is_in_the_index_of_every_gemeente() {
        opstelling.aanbod("Buurtbus", "GM0363", "GM0363");
        opstelling.aanbod("Alarmnummer", "GM0363", "NL");

        opstelling.volger().eenmaal();

        opstelling.elastic().vraag("POST", "/aanbod-*/_refresh", null);
        assertThat(opstelling.gevonden("alarmnummer")).isEqualTo(1);
        assertThat(opstelling.gevonden("buurtbus")).isZero();
        assertThat(opstelling.getal("select count(*) from zoekdocument where naam = 'Alarmnummer'"))
                .isEqualTo(2);
    }

    @Test
    void several_followers_at_once_never_put_an_older_state_over_a_newer_one() throws InterruptedException {
        volgMetMeer(30, 3);
    }

    @Test
    @Tag("zwaar")
    void several_followers_at_once_never_put_an_older_state_over_a_newer_one_among_many() throws InterruptedException {
        volgMetMeer(60, 5);
    }

    private void volgMetMeer(int aantal, int rondes) throws InterruptedException {
        opstelling.veel(aantal, HILVERSUM, null);
        List<UUID> ids = opstelling.ids();
        ExecutorService schrijvers = Executors.newFixedThreadPool(3);
        try (Volger een = opstelling.volger();
                Volger twee = opstelling.volger()) {
            een.start();
            twee.start();
            for (int ronde = 0; ronde < rondes; ronde++) {
                for (UUID id : ids) {
                    String naam = "Naam " + ronde;
                    schrijvers.execute(() -> wijzig(id, naam));
                }
            }
            schrijvers.shutdown();
            assertThat(schrijvers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
            Wacht.tot("outbox empty", RUIM, () -> opstelling.getal("select count(*) from outbox") == 0);
        }
        assertThat(opstelling.controleer(false).modellen()).allMatch(model -> model.verschillen() == 0);
    }

    /** Some states hide, remove or bring back the entry. */
    private void wijzig(UUID id, String naam) {
        boolean zichtbaar = Math.floorMod(id.hashCode() + naam.hashCode(), 3) != 0;
        opstelling.sql(
                "update aanbod set naam = ?, staat = ? where id = ?",
                naam,
                zichtbaar ? "gepubliceerd" : "verborgen",
                id);
    }

    @Test
    @Tag("zwaar")
    void while_elasticsearch_is_away_the_fallback_follows_and_nothing_is_lost() throws Exception {
        AtomicInteger weg = new AtomicInteger();
        AtomicInteger terug = new AtomicInteger();
        Volgmelder melder = new Volgmelder() {
            @Override
            public void weg(Buur buur, Exception reden) {
                weg.incrementAndGet();
            }

            @Override
            public void terug(Buur buur) {
                terug.incrementAndGet();
            }
        };
        try (Doorgeefluik luik =
                        new Doorgeefluik(GedeeldeServers.elasticsearch().uri());
                Elastic lijn = Elastic.verbind(
                        List.of(luik.uri()),
                        Gebruiker.INDEXER.naam(),
                        GedeeldeServers.elasticsearch().wachtwoord(Gebruiker.INDEXER));
                Volger volger = new Volger(opstelling.bron(), lijn, List.of(HILVERSUM), Clock.systemUTC(), melder)) {
            volger.start();
            opstelling.aanbod("Tuinieren");
            Wacht.tot("found", RUIM, () -> opstelling.gevonden("tuinieren") == 1);
            // Found is a moment earlier than accepted.
            Wacht.tot("outbox empty", RUIM, () -> opstelling.getal("select count(*) from outbox") == 0);

            luik.knip();
            // More than one batch: the fallback may not get stuck behind what waits for the index.
            opstelling.veel(1200, HILVERSUM, null);
            Wacht.tot("fallback", RUIM, () -> opstelling.getal("select count(*) from zoekdocument") == 1201);
            Wacht.tot("told", RUIM, () -> weg.get() == 1);
            assertThat(opstelling.getal("select count(*) from outbox")).isEqualTo(1200);

            luik.herstel();
            Wacht.tot("outbox empty", RUIM, () -> opstelling.getal("select count(*) from outbox") == 0);
            Wacht.tot("told", RUIM, () -> terug.get() == 1);
        }
        assertThat(weg).hasValue(1);
        assertThat(opstelling.controleer(false).inOrde()).isTrue();
    }

    @Test
    void an_entry_that_is_refused_is_listed_and_does_not_hold_up_the_others() {
        opstelling.volger().eenmaal();
        UUID teLang = opstelling.aanbod("Te lang");
        opstelling.sql("update aanbod set leefgebieden = array[repeat('x', 40000)] where id = ?", teLang);
        UUID onleesbaar = opstelling.aanbod("Onleesbaar");
        opstelling.sql("update aanbod set inhoud_schema = 99 where id = ?", onleesbaar);
        opstelling.aanbod("Gewoon goed");

        opstelling.volger().eenmaal();

        opstelling.elastic().vraag("POST", "/aanbod-*/_refresh", null);
        assertThat(opstelling.gevonden("gewoon")).isEqualTo(1);
        assertThat(opstelling.getal("select count(*) from outbox")).isZero();
        assertThat(opstelling.getal(
                        "select count(*) from indexweigering where aanbod_id in (?, ?)", teLang, onleesbaar))
                .isEqualTo(2);

        opstelling.sql("update aanbod set leefgebieden = '{meedoen}' where id = ?", teLang);
        opstelling.sql("update aanbod set inhoud_schema = 1 where id = ?", onleesbaar);
        opstelling.volger().eenmaal();
        assertThat(opstelling.getal("select count(*) from indexweigering")).isZero();
        assertThat(opstelling.controleer(false).inOrde()).isTrue();
    }

    @Test
    void an_entry_that_the_fallback_does_not_take_is_listed_until_it_does() {
        opstelling.volger().eenmaal();
        UUID teLang = opstelling.aanbod("Merelzang");
        opstelling.sql(
                "update aanbod set inhoud = jsonb_build_object('omschrijving', "
                        + " (select string_agg(repeat(translate(md5(i::text), '0123456789', 'ghijklmnop'), 7), ' ')"
                        + " from generate_series(1, 9000) i)) where id = ?",
                teLang);
        opstelling.volger().eenmaal();

        opstelling.elastic().vraag("POST", "/aanbod-*/_refresh", null);
        assertThat(opstelling.gevonden("merelzang")).isEqualTo(1);
        assertThat(opstelling.getal(
                        "select count(*) from indexweigering where aanbod_id = ? and doel = 'zoekdocument'", teLang))
                .isEqualTo(1);

        opstelling.sql("update aanbod set inhoud = '{\"omschrijving\": \"Zingen\"}' where id = ?", teLang);
        opstelling.volger().eenmaal();
        assertThat(opstelling.getal("select count(*) from indexweigering")).isZero();
        assertThat(opstelling.getal("select count(*) from zoekdocument where naam = 'Merelzang'"))
                .isEqualTo(1);
    }

    @Test
    void an_index_that_disappeared_is_built_anew_by_itself() {
        opstelling.aanbod("Breien");
        try (Volger volger = opstelling.volger()) {
            volger.start();
            Wacht.tot("found", RUIM, () -> opstelling.gevonden("breien") == 1);

            opstelling.wisIndices();
            opstelling.aanbod("Haken");

            Wacht.tot("found again", RUIM, () -> opstelling.gevonden("haken") == 1);
            assertThat(opstelling.gevonden("breien")).isEqualTo(1);
        }
    }

    @Test
    void when_one_of_its_threads_falls_over_whoever_waits_for_it_hears_so() throws InterruptedException {
        Volgmelder melder = new Volgmelder() {
            @Override
            public void verwerkt(int aantal) {
                throw new StackOverflowError();
            }
        };
        opstelling.volger().eenmaal();
        opstelling.aanbod("Breien");
        try (Volger volger =
                new Volger(opstelling.bron(), opstelling.elastic(), List.of(HILVERSUM), Clock.systemUTC(), melder)) {
            volger.start();

            assertThat(volger.wacht()).isInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void entries_with_dates_are_renewed_once_a_day() {
        opstelling.aanbod("Zonder datums");
        UUID metDatum = opstelling.aanbod("Met datum");
        opstelling.sql(
                "update aanbod set inhoud = inhoud || '{\"openingstijden\": {\"momenten\": [{\"begin\": \"2030-01-01T10:00:00\","
                        + " \"eind\": \"2030-01-01T12:00:00\"}]}}' where id = ?",
                metDatum);
        AtomicInteger keren = new AtomicInteger();
        AtomicInteger aantal = new AtomicInteger();
        Volgmelder melder = new Volgmelder() {
            @Override
            public void vernieuwd(int geraakt) {
                keren.incrementAndGet();
                aantal.addAndGet(geraakt);
            }
        };
        for (String teken : List.of("Eerste keer", "Tweede keer")) {
            try (Volger volger = new Volger(
                    opstelling.bron(), opstelling.elastic(), List.of(HILVERSUM), Clock.systemUTC(), melder)) {
                volger.start();
                opstelling.aanbod(teken);
                Wacht.tot("outbox empty", RUIM, () -> opstelling.getal("select count(*) from outbox") == 0);
            }
        }
        assertThat(keren).hasValue(1);
        assertThat(aantal).hasValue(1);
    }
}
