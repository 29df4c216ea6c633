package nl.samenkracht.indexer.bron.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.bron.Jsonlezer;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

class HsdsbestandTest extends Hsdsproef {
    @Test
    void eenKapotteEersteRegelIsEenBevindingEnDeRestGaatDoor() throws IOException {
        Opvang opvang = lees("{\"id\": \"stuk\n" + dienst(1, "") + "\n" + dienst(2, "") + "\n");

        assertThat(opvang.namen()).containsExactly("Dienst 1", "Dienst 2");
        assertThat(opvang.afgekeurd)
                .hasSize(1)
                .allMatch(bevinding -> bevinding.plek().rij() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "42", "\"x\"", "true", "]", "{\"id\":", "{} x"})
    void eenVreemdeRegelHoudtDeAndereNietTegen(String vreemd) throws IOException {
        Opvang opvang = lees(dienst(1, "") + "\n" + vreemd + "\n" + dienst(2, "") + "\n");

        assertThat(opvang.namen()).containsExactly("Dienst 1", "Dienst 2");
        assertThat(opvang.afgekeurd)
                .isNotEmpty()
                .allMatch(bevinding -> bevinding.plek().rij() == 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "42", "\"x\"", "true", "[]", "[null]", "[[]]"})
    void vanEenRegelZonderDienstZegtHetVerslagDatErGeenDienstStaat(String vreemd) throws IOException {
        Opvang opvang = lees(dienst(1, "") + "\n" + vreemd + "\n" + dienst(2, "") + "\n");

        assertThat(opvang.namen()).containsExactly("Dienst 1", "Dienst 2");
        assertThat(opvang.afgekeurd).extracting(Bevinding::reden).containsExactly(Reden.GEEN_DIENST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            ,"description":["a"]                                                              | description
            ,"description":{"a":1}                                                            | description
            ,"phones":"035"                                                                   | phones
            ,"phones":{"number":"035-0000201"}                                                | phones
            ,"phones":["035-0000201","035-0000202"]                                           | phones
            ,"phones":[{"number":["035-0000201"]}]                                            | phones.number
            ,"schedules":{"freq":"WEEKLY"}                                                    | schedules
            ,"schedules":[{"freq":"WEEKLY","byday":["MO","TU"]}]                              | schedules.byday
            ,"organization":"Versa"                                                           | organization
            ,"organization":[{"name":"Versa"}]                                                | organization
            ,"service_at_locations":[{"location":"De Vitus"}]                                 | service_at_locations.location
            ,"service_at_locations":[{"location":{"addresses":{"city":"Hilversum"}}}]         | service_at_locations.location.addresses
            ,"attributes":[{"taxonomy_term":"ouderen"}]                                       | attributes.taxonomy_term
            ,"minimum_age":{"jaar":4}                                                         | minimum_age
            """)
    void eenLidVanEenAndereSoortDanHoortStaatEenKeerInHetVerslag(String lid, String naam) throws IOException {
        Opvang opvang = lees("[" + dienst(1, lid) + "]");

        assertThat(opvang.namen()).containsExactly("Dienst 1");
        assertThat(opvang.bevindingen)
                .filteredOn(een -> een.reden() == Reden.LID_ANDERS)
                .extracting(Bevinding::kolom)
                .containsExactly(naam);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"phones\":null,\"organization\":null,\"description\":null",
                ",\"phones\":[],\"organization\":{},\"service_at_locations\":{}",
                ",\"minimum_age\":4,\"fees\":2.5,\"phones\":[{\"number\":350000201}]",
                ",\"extent\":{\"type\":\"Polygon\"},\"metadata\":\"x\""
            })
    void watLeegIsOfNietGelezenWordtIsGeenLidVanEenAndereSoort(String leden) throws IOException {
        assertThat(lees("[" + dienst(1, leden) + "]").redenen()).doesNotContain(Reden.LID_ANDERS);
    }

    @Test
    void tweeDienstenOpEenRegelTellenAllebei() throws IOException {
        assertThat(lees(dienst(1, "") + dienst(2, "") + "\n" + dienst(3, "") + "\n" + dienst(4, "") + "\n")
                        .namen())
                .containsExactly("Dienst 1", "Dienst 2", "Dienst 3", "Dienst 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "42", "\"x\""})
    void eenVreemdDeelVanEenLijstHoudtDeAndereNietTegen(String vreemd) throws IOException {
        Opvang opvang = lees("[" + dienst(1, "") + "," + vreemd + "," + dienst(2, "") + "]");

        assertThat(opvang.namen()).containsExactly("Dienst 1", "Dienst 2");
        assertThat(opvang.afgekeurd).hasSize(1);
    }

    @Test
    void plekkenDieGeenLijstZijnHoudenDeDienstNietTegen() throws IOException {
        assertThat(lees("{\"service\":" + dienst(1, ",\"service_at_locations\":null")
                                + ",\"location\":{\"name\":\"Huis\"}}")
                        .namen())
                .containsExactly("Dienst 1");
        assertThat(lees("{\"service\":" + dienst(1, ",\"service_at_locations\":{}")
                                + ",\"location\":{\"name\":\"Huis\"}}")
                        .namen())
                .containsExactly("Dienst 1");
    }

    @Test
    void eenVolgordetekenVooraanIsGeenFout() throws IOException {
        assertThat(lees("\uFEFF" + dienst(1, "") + "\n" + dienst(2, "")).namen())
                .containsExactly("Dienst 1", "Dienst 2");
        assertThat(lees("\uFEFF" + dienst(1, "")).namen()).containsExactly("Dienst 1");
    }

    @Test
    void eenLijstMetEenDienstPerRegelIsEenDocument() throws IOException {
        assertThat(lees("[\n" + dienst(1, "") + ",\n" + dienst(2, "") + "\n]").namen())
                .containsExactly("Dienst 1", "Dienst 2");
        assertThat(lees("{\n\"contents\": [\n" + dienst(1, "") + ",\n" + dienst(2, "") + "\n]}")
                        .namen())
                .containsExactly("Dienst 1", "Dienst 2");
    }

    @ParameterizedTest
    @MethodSource("teGroot")
    void eenTeGroteDienstKostAlleenDieDienstEnWordtBijNaamGenoemd(String meer) throws IOException {
        List<String> vormen = List.of(
                "[" + dienst(1, "") + "," + dienst(2, meer) + "," + dienst(3, "") + "]",
                "{\"contents\":[" + dienst(1, "") + "," + dienst(2, meer) + "," + dienst(3, "")
                        + "],\"total_pages\":1}",
                dienst(1, "") + "\n" + dienst(2, meer) + "\n" + dienst(3, "") + "\n");
        for (String vorm : vormen) {
            Opvang opvang = lees(vorm);

            assertThat(opvang.namen()).containsExactly("Dienst 1", "Dienst 3");
            assertThat(opvang.afgekeurd)
                    .extracting(weg -> weg.plek().rij() + " " + weg.reden() + " " + weg.waarde())
                    .containsExactly("2 DIENST_TE_GROOT 00000000-0000-4000-8000-000000000002");
        }
    }

    static List<String> teGroot() {
        return List.of(
                ",\"attributes\":[" + "{},".repeat(120_000) + "{}]",
                ",\"attributes\":" + "[".repeat(500) + "]".repeat(500),
                ",\"attributes\":[" + ("\"" + "x".repeat(400_000) + "\",").repeat(25) + "0]");
    }

    @Test
    void eenVeelTeLangeNaamOfGetalKostAlleenDatDeelEnEenVeelTeLangeTekstDeDienst() throws IOException {
        Opvang opvang = lees("[" + dienst(1, ",\"description\":\"" + "Koffie ".repeat(300_000) + "\"") + ","
                + dienst(2, ",\"" + "n".repeat(5000) + "\":\"x\"") + ","
                + dienst(3, ",\"cost_options\":[{\"amount\":" + "9".repeat(5000) + "}]") + "," + dienst(4, "") + "]");

        // What was not read of the text may have been what keeps the address secret.
        assertThat(opvang.namen()).containsExactly("Dienst 2", "Dienst 3", "Dienst 4");
        assertThat(opvang.afgekeurd).extracting(Bevinding::reden).containsExactly(Reden.DIENST_TE_GROOT);
        assertThat(opvang.redenen()).containsExactly(Reden.KOLOM_ONBEKEND, Reden.KOSTEN_ONLEESBAAR);
        assertThat(opvang.bevindingen).allSatisfy(een -> assertThat(een.kolom()).hasSizeLessThan(200));
    }

    @Test
    void watTeDiepIsOmOverTeSlaanHeetGeenSlechteJson() {
        assertThatThrownBy(() ->
                        lees("[" + dienst(1, ",\"attributes\":" + "[".repeat(50_000) + "]".repeat(50_000)) + "]"))
                .isInstanceOf(IndexerFout.class)
                .hasMessageContaining("te diep")
                .hasMessageNotContaining("geen goede JSON");
    }

    @Test
    void vanEenFoutInEenRegelWordtDeEchteRegelGenoemd() throws IOException {
        assertThat(lees(dienst(1, "") + "\n{\"id\": onzin}\n" + dienst(2, "") + "\n")
                        .afgekeurd
                        .get(0)
                        .zin())
                .contains("op regel 2, bij teken 8");
    }

    @Test
    void eenRegelZonderEindeBlijftNietInHetGeheugen() throws IOException {
        Path bestand = Files.writeString(map.resolve("lang.ndjson"), "a".repeat(1000) + "\nkort\n");

        try (Regellezer regels = new Regellezer(bestand, 100)) {
            assertThat(regels.volgende()).isEqualTo(new Regellezer.Regel(1, "a".repeat(100), true));
            assertThat(regels.volgende()).isEqualTo(new Regellezer.Regel(2, "kort", false));
            assertThat(regels.volgende()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999999", "12345678901234567890123456789012345"})
    void eenBedragDatNietUitTeSchrijvenIsWordtGeweigerd(String bedrag) throws IOException {
        Opvang opvang = lees(dienst(1, ",\"cost_options\":[{\"amount\":" + bedrag + ",\"currency\":\"gbp\"}]"));

        assertThat(opvang.redenen()).containsExactly(Reden.KOSTEN_ONLEESBAAR);
        assertThat(opvang.aanbod.toString()).hasSizeLessThan(10_000);
    }

    @Test
    void eenDocumentVanAlleenHaakjesIsTeGroot() {
        try (JsonParser json = Jsonlezer.open("[" + "[],".repeat(2_000_000) + "[]]")) {
            json.nextToken();

            assertThatThrownBy(() -> Jsonlezer.heleBoom(json))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageContaining("Too many values");
        }
    }

    @Test
    void watTijdelijkDichtIsZegtDatEnIsNietOpen() throws IOException {
        Opvang opvang = lees(dienst(
                        1,
                        ",\"description\":\"Elke dag muziek.\",\"schedules\":[{\"freq\":\"WEEKLY\",\"byday\":\"MO\",\"opens_at\":\"09:00\",\"closes_at\":\"17:00\"}]")
                .replace("active", "temporarily closed"));

        assertThat(opvang.aanbod.get(0).inhoud().omschrijving()).startsWith("Tijdelijk gesloten.");
        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().zijnBekend()).isFalse();
        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().toelichting()).isEqualTo("Tijdelijk gesloten.");
    }

    @Test
    void spatiesOmEenKenmerkTellenNiet() throws IOException {
        assertThat(lees("[" + dienst(1, "").replace("\"id\":\"", "\"id\":\" ") + "]").nummers)
                .containsExactly("00000000-0000-4000-8000-000000000001");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "4,12,4,12,0",
                "18.0,null,18,-,0",
                "-1,12,-,12,1",
                "1000000000,12,-,12,1",
                "4,999,4,-,1",
                "5.5,\"tien\",-,-,2",
                "80,10,-,-,1",
            })
    void eenLeeftijdDieNietKanWordtGemeld(
            String vanaf, String tot, @Nullable Integer leesVanaf, @Nullable Integer leesTot, int bevindingen)
            throws IOException {
        Opvang opvang = lees(dienst(1, ",\"minimum_age\":" + vanaf + ",\"maximum_age\":" + tot));

        assertThat(opvang.aanbod.get(0).inhoud().leeftijdVanaf()).isEqualTo(leesVanaf);
        assertThat(opvang.aanbod.get(0).inhoud().leeftijdTot()).isEqualTo(leesTot);
        assertThat(opvang.redenen()).hasSize(bevindingen).allMatch(Reden.LEEFTIJD_ONLEESBAAR::equals);
    }
}
