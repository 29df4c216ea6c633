package nl.samenkracht.indexer.controleren;

import static nl.samenkracht.indexer.proef.Opstelling.HILVERSUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.zoekindex.Indexnaam;
import nl.samenkracht.indexer.controleren.Controlerapport.Model;
import nl.samenkracht.indexer.controleren.Controlerapport.Toestand;
import nl.samenkracht.indexer.proef.Opstelling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControleurIT {
    private Opstelling opstelling;

    @BeforeEach
    void begin() {
        opstelling = Opstelling.gedeeld();
        opstelling.veel(20, HILVERSUM, null);
        opstelling.volger().eenmaal();
    }

    @AfterEach
    void eind() {
        opstelling.close();
    }

    @Test
    void register_and_read_models_that_agree_give_nothing_to_report() {
        Controlerapport rapport = opstelling.controleer(false);

        assertThat(rapport.inOrde()).isTrue();
        assertThat(rapport.modellen()).extracting(Model::gelijk).containsExactly(20L, 20L);
    }

    @Test
    void missing_stale_orphaned_and_too_new_entries_are_found_and_repaired_in_the_index() {
        UUID ontbreekt = opstelling.ids().get(0);
        UUID verouderd = opstelling.ids().get(1);
        UUID nieuwer = opstelling.ids().get(2);
        UUID wees = UUID.randomUUID();
        document("DELETE", ontbreekt, 1_000, "");
        document("DELETE", verouderd, 1_000, "");
        stilGewijzigd(verouderd);
        document("PUT", verouderd, 1_001, "");
        opstelling.sql("select setval('index_versie', 2000)");
        stilGewijzigd(verouderd);
        document("PUT", nieuwer, 9_000, "");
        document("PUT", wees, 7_000, "");

        Model index = opstelling.controleer(false).modellen().get(0);
        assertThat(index.ontbreekt()).isEqualTo(1);
        assertThat(index.verouderd()).isEqualTo(1);
        assertThat(index.verweesd()).isEqualTo(1);
        assertThat(index.nieuwer()).isEqualTo(1);
        assertThat(index.gelijk()).isEqualTo(17);

        Controlerapport hersteld = opstelling.controleer(true);
        assertThat(hersteld.inOrde()).as(Json.tekst(hersteld)).isTrue();
        assertThat(hersteld.hersteld()).isGreaterThanOrEqualTo(4);
    }

    /** A new version that nobody heard of. */
    private void stilGewijzigd(UUID id) {
        opstelling.sql("update aanbod set naam = naam || '!' where id = ?", id);
        opstelling.sql("delete from outbox");
    }

    private void document(String methode, UUID id, long versie, String json) {
        String inhoud = json.isEmpty() && methode.equals("PUT") ? "{\"id\":\"" + id + "\"}" : json;
        opstelling
                .elastic()
                .vraag(
                        methode,
                        "/" + Indexnaam.alias(HILVERSUM) + "/_doc/" + id + "?version_type=external&version=" + versie,
                        inhoud.isEmpty() ? null : inhoud);
    }

    @Test
    void the_fallback_is_checked_and_repaired_too() {
        UUID ontbreekt = opstelling.ids().get(0);
        opstelling.sql("delete from zoekdocument where aanbod_id = ?", ontbreekt);
        opstelling.sql(
                "insert into zoekdocument select gemeente, gen_random_uuid(), index_versie, naam, soort, leefgebied, doelgroep, toegang,"
                        + " dient, in_wijk, lat, lon, eind_op, termen, document from zoekdocument limit 1");

        Model terugval = opstelling.controleer(false).modellen().get(1);
        assertThat(terugval.ontbreekt()).isEqualTo(1);
        assertThat(terugval.verweesd()).isEqualTo(1);

        assertThat(opstelling.controleer(true).inOrde()).isTrue();
    }

    @Test
    void a_change_that_still_waits_is_no_fault() {
        opstelling.sql("update aanbod set naam = 'Anders'");

        Controlerapport rapport = opstelling.controleer(false);

        assertThat(rapport.inOrde()).isTrue();
        assertThat(rapport.modellen()).extracting(Model::onderweg).containsExactly(20L, 20L);
    }

    @Test
    void without_an_index_behind_the_alias_a_rebuild_is_asked_for() {
        opstelling.wisIndices();

        Controlerapport rapport = opstelling.controleer(false);

        assertThat(rapport.toestand()).isEqualTo(Toestand.HERBOUWEN_NODIG);
        assertThat(rapport.inOrde()).isFalse();
    }
}
