package nl.samenkracht.lokaal.samen.portaal;

import static nl.samenkracht.lokaal.samen.proef.Registerhand.eentje;
import static nl.samenkracht.lokaal.samen.proef.Registerhand.wijzig;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamenvoegingIT {
    private final Bezoek bezoek = Bezoek.portaal();

    @Test
    void a_merged_entry_keeps_answering_under_its_old_id() throws Exception {
        UUID id = eentje("staat = 'gepubliceerd'");
        UUID oud = UUID.randomUUID();
        wijzig("insert into doorverwijzing (oud, nieuw) values (?::uuid, ?::uuid)", oud.toString(), id.toString());

        HttpResponse<String> antwoord = bezoek.haal("/aanbod/" + oud);

        assertThat(antwoord.statusCode()).isEqualTo(301);
        assertThat(antwoord.headers().firstValue("Location"))
                .hasValueSatisfying(naar -> assertThat(naar).startsWith("/aanbod/" + id + "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verborgen", "beeindigd"})
    void an_old_id_leads_on_over_several_merges_also_when_its_own_row_is_still_there(String staat) throws Exception {
        UUID id = eentje("staat = 'gepubliceerd' and soort = 'wijkpunt'");
        UUID tussen = kopie(id, staat);
        UUID oud = kopie(id, staat);
        verwijs(tussen, id);
        verwijs(oud, tussen);

        assertThat(bezoek.haal("/aanbod/" + oud).headers().firstValue("Location"))
                .hasValueSatisfying(naar -> assertThat(naar).startsWith("/aanbod/" + id + "/"));
        assertThat(bezoek.haal("/aanbod/" + oud + "/oude-naam/fout-melden").statusCode())
                .isEqualTo(200);
        Document lijst = Jsoup.parse(
                bezoek.haal("/mijn-lijst?id=" + oud + "&id=" + tussen).body());
        assertThat(lijst.select("main h2 a, main h3 a").eachAttr("href"))
                .filteredOn(adres -> adres.contains(id.toString()))
                .hasSize(1);
    }

    @Test
    void merges_that_go_round_in_a_circle_lead_nowhere_and_end() throws Exception {
        UUID een = kopie(eentje("staat = 'gepubliceerd' and soort = 'wijkpunt'"), "beeindigd");
        UUID ander = kopie(een, "beeindigd");
        verwijs(een, ander);
        verwijs(ander, een);

        assertThat(bezoek.haal("/aanbod/" + een).statusCode()).isEqualTo(410);
    }

    private static UUID kopie(UUID van, String staat) throws SQLException {
        UUID id = UUID.randomUUID();
        wijzig(
                "insert into aanbod (id, gemeente, soort, staat, naam, werkgebied, inhoud, inhoud_schema)"
                        + " select ?::uuid, gemeente, soort, ?, naam, werkgebied, inhoud, inhoud_schema from aanbod where id = ?::uuid",
                id.toString(),
                staat,
                van.toString());
        return id;
    }

    private static void verwijs(UUID oud, UUID nieuw) throws SQLException {
        wijzig("insert into doorverwijzing (oud, nieuw) values (?::uuid, ?::uuid)", oud.toString(), nieuw.toString());
    }
}
