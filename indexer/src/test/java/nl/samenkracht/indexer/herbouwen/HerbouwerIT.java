package nl.samenkracht.indexer.herbouwen;

import static nl.samenkracht.indexer.proef.Opstelling.HILVERSUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.zoekindex.Indexinrichting;
import nl.samenkracht.catalogus.zoekindex.Indexnaam;
import nl.samenkracht.indexer.index.Indices;
import nl.samenkracht.indexer.proef.Dump;
import nl.samenkracht.indexer.proef.Opstelling;
import nl.samenkracht.indexer.proef.Wacht;
import nl.samenkracht.indexer.volgen.Volger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HerbouwerIT {
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
    void changes_and_the_rename_of_an_organisation_during_a_rebuild_are_all_there() throws Exception {
        herbouwOnderDeDrukte(50, 450, 100);
    }

    @Test
    @Tag("zwaar")
    void changes_and_the_rename_of_an_organisation_with_500_entries_during_a_rebuild_are_all_there() throws Exception {
        herbouwOnderDeDrukte(500, 4_500, 500);
    }

    private void herbouwOnderDeDrukte(int vanOrganisatie, int andere, int wijzigingen) throws Exception {
        UUID organisatie = opstelling.organisatie("Oude naam");
        opstelling.veel(vanOrganisatie, HILVERSUM, organisatie);
        opstelling.veel(andere, HILVERSUM, null);
        opstelling.volger().eenmaal();
        Indices indices = new Indices(opstelling.elastic());
        String eerste = indices.achterAlias(HILVERSUM).orElseThrow();
        List<UUID> ids = opstelling.ids();
        try (Volger volger = opstelling.volger()) {
            volger.start();
            Thread drukte = new Thread(() -> {
                for (int i = 0; i < wijzigingen; i++) {
                    wijzig(ids.get(i * 7 % ids.size()), i);
                    if (i == wijzigingen / 5) {
                        opstelling.sql("update organisatie set naam = 'Nieuwe naam' where id = ?", organisatie);
                    }
                }
            });
            drukte.start();
            String vorige = eerste;
            String nieuwste = eerste;
            do {
                vorige = nieuwste;
                nieuwste = opstelling.herbouwer().herbouw(HILVERSUM).index();
            } while (drukte.isAlive());
            assertThat(indices.achterAlias(HILVERSUM)).contains(nieuwste);
            assertThat(indices.van(HILVERSUM)).containsExactly(vorige, nieuwste);
            drukte.join();
            Wacht.tot(
                    "outbox empty", Duration.ofMinutes(2), () -> opstelling.getal("select count(*) from outbox") == 0);
        }
        var rapport = opstelling.controleer(false);
        assertThat(rapport.inOrde()).as(Json.tekst(rapport)).isTrue();
        assertThat(opstelling.getal("select count(*) from zoekdocument where document->>'organisatie' = 'Oude naam'"))
                .isZero();
    }

    private void wijzig(UUID id, int nummer) {
        switch (nummer % 5) {
            case 0 -> opstelling.sql("delete from aanbod where id = ?", id);
            case 1 -> opstelling.sql("update aanbod set staat = 'verborgen' where id = ?", id);
            default -> opstelling.sql("update aanbod set naam = ? where id = ?", "Gewijzigd " + nummer, id);
        }
    }

    @Test
    void a_roll_back_returns_to_the_index_before_with_all_that_changed_since() {
        UUID blijft = opstelling.aanbod("Blijft");
        UUID gaat = opstelling.aanbod("Vertrekt");
        String eerste = opstelling.herbouwer().herbouw(HILVERSUM).index();
        String tweede = opstelling.herbouwer().herbouw(HILVERSUM).index();
        opstelling.sql("update aanbod set naam = 'Vernieuwd' where id = ?", blijft);
        opstelling.sql("delete from aanbod where id = ?", gaat);
        opstelling.aanbod("Erbij");
        opstelling.volger().eenmaal();
        // Even when nobody remembers the removal any more.
        opstelling.sql("delete from grafsteen");

        opstelling.herbouwer().terug(HILVERSUM);

        assertThat(new Indices(opstelling.elastic()).achterAlias(HILVERSUM)).contains(eerste);
        opstelling.elastic().vraag("POST", "/" + eerste + "/_refresh", null);
        assertThat(opstelling.gevonden("vernieuwd erbij")).isEqualTo(2);
        assertThat(opstelling.gevonden("blijft vertrekt")).isZero();
        assertThat(opstelling.controleer(false).inOrde()).isTrue();
        assertThat(opstelling.herbouwer().terug(HILVERSUM).index()).isEqualTo(tweede);
    }

    @Test
    void a_rebuild_that_would_lose_more_than_one_entry_in_twenty_leaves_the_index_as_it_was() {
        opstelling.veel(38, HILVERSUM, null);
        String eerste = opstelling.herbouwer().herbouw(HILVERSUM).index();
        opstelling.sql("update aanbod set inhoud_schema = 99 where id in (select id from aanbod limit 2)");
        String tweede = opstelling.herbouwer().herbouw(HILVERSUM).index();
        opstelling.sql(
                "update aanbod set inhoud_schema = 99 where id in (select id from aanbod where inhoud_schema = 1 limit 1)");

        HerbouwException fout = catchThrowableOfType(
                HerbouwException.class, () -> opstelling.herbouwer().herbouw(HILVERSUM));

        assertThat(fout.reden()).isEqualTo(HerbouwException.Reden.TE_VEEL_GEWEIGERD);
        assertThat(new Indices(opstelling.elastic()).van(HILVERSUM)).containsExactly(eerste, tweede);
        assertThat(new Indices(opstelling.elastic()).achterAlias(HILVERSUM)).contains(tweede);
    }

    @Test
    void a_rebuild_writes_only_the_rows_of_the_fallback_that_would_come_out_otherwise() {
        UUID anders = opstelling.aanbod("Anders");
        opstelling.veel(20, HILVERSUM, null);
        opstelling.herbouwer().herbouw(HILVERSUM);
        String laatste = "select max(xmin::text::bigint) from zoekdocument";
        long eerst = opstelling.getal(laatste);

        opstelling.herbouwer().herbouw(HILVERSUM);

        assertThat(opstelling.getal(laatste)).isEqualTo(eerst);

        // As another vocabulary, division or analysis would have made it.
        opstelling.sql(
                "update zoekdocument set afdruk = 1, termen = '', leefgebied = '{}' where aanbod_id = ?", anders);
        opstelling.herbouwer().herbouw(HILVERSUM);

        assertThat(opstelling.getal("select count(*) from zoekdocument where termen @@ 'ander:A'"))
                .isEqualTo(1);
        assertThat(opstelling.getal("select count(*) from zoekdocument where xmin::text::bigint > " + eerst))
                .isEqualTo(1);
    }

    @Test
    void without_an_earlier_index_there_is_nothing_to_roll_back_to() {
        opstelling.herbouwer().herbouw(HILVERSUM);

        HerbouwException fout = catchThrowableOfType(
                HerbouwException.class, () -> opstelling.herbouwer().terug(HILVERSUM));

        assertThat(fout.reden()).isEqualTo(HerbouwException.Reden.GEEN_TERUGVAL);
    }

    @Test
    void only_the_index_in_use_and_the_one_before_are_kept() {
        Indices indices = new Indices(opstelling.elastic());
        String half = Indexnaam.alias(HILVERSUM) + "-20200101000000000";
        String wees = Indexnaam.alias(HILVERSUM) + "-20200101000000001";
        indices.maak(half);
        indices.maak(wees);
        opstelling.sql("insert into index_doel (naam, gemeente, staat) values (?, 'GM0402', 'vult')", half);
        opstelling.herbouwer().herbouw(HILVERSUM);
        String tweede = opstelling.herbouwer().herbouw(HILVERSUM).index();
        String derde = opstelling.herbouwer().herbouw(HILVERSUM).index();

        assertThat(indices.van(HILVERSUM)).containsExactly(tweede, derde);
        assertThat(opstelling.getal("select count(*) from index_doel")).isEqualTo(2);
    }

    @Test
    void a_swap_that_was_cut_off_half_way_is_finished_by_the_next_rebuild() {
        opstelling.aanbod("Koken");
        String eerste = opstelling.herbouwer().herbouw(HILVERSUM).index();
        String tweede = opstelling.herbouwer().herbouw(HILVERSUM).index();
        // As if killed between the alias and the table.
        opstelling.sql("update index_doel set staat = 'vult' where naam = ?", tweede);
        opstelling.sql("update index_doel set staat = 'actief' where naam = ?", eerste);

        String derde = opstelling.herbouwer().herbouw(HILVERSUM).index();

        assertThat(new Indices(opstelling.elastic()).van(HILVERSUM)).containsExactly(tweede, derde);
        assertThat(opstelling.controleer(false).inOrde()).isTrue();
    }

    @Test
    void two_rebuilds_of_one_gemeente_do_not_run_at_once() throws Exception {
        try (Connection ander = opstelling.bron().getConnection();
                Statement slot = ander.createStatement()) {
            slot.execute("select pg_advisory_lock(hashtext('herbouwen'), hashtext('GM0402'))");

            HerbouwException fout = catchThrowableOfType(
                    HerbouwException.class, () -> opstelling.herbouwer().herbouw(HILVERSUM));

            assertThat(fout.reden()).isEqualTo(HerbouwException.Reden.AL_BEZIG);
        }
    }

    @Test
    void after_an_older_register_was_put_back_a_rebuild_makes_everything_right(@TempDir Path map) throws Exception {
        opstelling.veel(50, HILVERSUM, opstelling.organisatie("Van voor de dump"));
        opstelling.volger().eenmaal();
        Dump dump = Dump.maak(opstelling.bron(), map);
        opstelling.sql("update aanbod set naam = 'Na de dump'");
        opstelling.sql("update organisatie set naam = 'Na de dump'");
        opstelling.sql("delete from aanbod where id in (select id from aanbod limit 10)");
        opstelling.aanbod("Ook na de dump");
        opstelling.herbouwer().herbouw(HILVERSUM);

        dump.zetTerug(opstelling.bron());
        opstelling.herbouwer().herbouw(HILVERSUM);

        assertThat(opstelling.gevonden("dump")).isZero();
        assertThat(opstelling.controleer(false).inOrde()).isTrue();
        opstelling.sql("update aanbod set naam = 'Nieuw leven'");
        opstelling.volger().eenmaal();
        opstelling.elastic().vraag("POST", "/aanbod-*/_refresh", null);
        assertThat(opstelling.gevonden("leven")).isEqualTo(50);
    }

    @Test
    void the_index_of_an_older_program_is_built_anew_and_that_of_a_newer_one_is_left_alone() {
        opstelling.aanbod("Breien");
        opstelling.volger().eenmaal();
        Indices indices = new Indices(opstelling.elastic());
        String eerste = indices.achterAlias(HILVERSUM).orElseThrow();

        zetVersie(eerste, Indexinrichting.VERSIE + 1);
        opstelling.volger().eenmaal();
        assertThat(indices.achterAlias(HILVERSUM)).contains(eerste);

        zetVersie(eerste, Indexinrichting.VERSIE - 1);
        opstelling.volger().eenmaal();
        assertThat(indices.achterAlias(HILVERSUM)).isPresent().get().isNotEqualTo(eerste);
    }

    private void zetVersie(String index, int versie) {
        opstelling.elastic().vraag("PUT", "/" + index + "/_mapping", "{\"_meta\":{\"versie\":" + versie + "}}");
    }

    @Test
    void after_an_older_register_was_put_back_what_is_withdrawn_leaves_the_kept_index_too(@TempDir Path map)
            throws Exception {
        opstelling.veel(20, HILVERSUM, null);
        opstelling.volger().eenmaal();
        Dump dump = Dump.maak(opstelling.bron(), map);
        for (String naam : List.of("Na de dump", "Lang na de dump")) {
            opstelling.sql("update aanbod set naam = ?", naam);
        }
        opstelling.volger().eenmaal();
        dump.zetTerug(opstelling.bron());

        opstelling.herbouwer().herbouw(HILVERSUM);
        opstelling.sql("update aanbod set staat = 'verborgen'");
        opstelling.volger().eenmaal();

        opstelling.elastic().vraag("POST", "/aanbod-*/_refresh", null);
        assertThat(new Indices(opstelling.elastic()).van(HILVERSUM)).hasSize(2);
        assertThat(opstelling
                        .elastic()
                        .vraag("POST", "/" + Indexnaam.alias(HILVERSUM) + "-*/_count", null)
                        .path("count")
                        .asInt())
                .isZero();
    }
}
