package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.samenkracht.backend.zoeken.Zoekvraag.Sortering;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reads the filter "open this week" as Elasticsearch does, on one entry. */
class ZoekverzoekTest {
    private static final LocalDateTime MAANDAG = LocalDateTime.parse("2026-11-23T09:00");
    private static final int DINSDAG = 24 * 60;

    /** Tuesday ten to twelve. */
    private static final List<Vak> OP_DINSDAG = List.of(Vak.van(DINSDAG + 600, DINSDAG + 720));

    private static final List<Vak> OP_DINSDAG_EN_DONDERDAG =
            List.of(Vak.van(DINSDAG + 600, DINSDAG + 720), Vak.van(DINSDAG * 3 + 600, DINSDAG * 3 + 720));

    @Test
    void what_is_open_on_tuesday_is_open_this_week_until_it_has_been() {
        assertThat(open(MAANDAG, OP_DINSDAG)).isTrue();
        assertThat(open(LocalDateTime.parse("2026-11-24T11:59"), OP_DINSDAG)).isTrue();
        assertThat(open(LocalDateTime.parse("2026-11-24T12:00"), OP_DINSDAG)).isFalse();
    }

    @Test
    void what_is_open_on_tuesday_only_and_closed_this_tuesday_is_not_open_this_week() {
        assertThat(open(MAANDAG, OP_DINSDAG, dagen("2026-11-24", "2026-11-24"))).isFalse();
        assertThat(open(MAANDAG, OP_DINSDAG, dagen("2026-10-01", "2026-11-25"))).isFalse();
    }

    @Test
    void a_closed_day_takes_nothing_from_the_other_days() {
        assertThat(open(MAANDAG, OP_DINSDAG, dagen("2026-11-25", "2026-11-29"))).isTrue();
        assertThat(open(MAANDAG, OP_DINSDAG, dagen("2026-11-23", "2026-11-23"))).isTrue();
        assertThat(open(MAANDAG, OP_DINSDAG, dagen("2026-12-01", "2026-12-01"))).isTrue();
        assertThat(open(MAANDAG, OP_DINSDAG_EN_DONDERDAG, dagen("2026-11-24", "2026-11-24")))
                .isTrue();
        assertThat(open(
                        LocalDateTime.parse("2026-11-25T09:00"),
                        OP_DINSDAG_EN_DONDERDAG,
                        dagen("2026-11-26", "2026-11-26")))
                .isFalse();
    }

    @Test
    void on_sunday_only_sunday_is_left() {
        LocalDateTime zondag = LocalDateTime.parse("2026-11-29T09:00");
        List<Vak> opZondag = List.of(Vak.van(DINSDAG * 6 + 600, DINSDAG * 6 + 720));

        assertThat(open(zondag, opZondag)).isTrue();
        assertThat(open(zondag, opZondag, dagen("2026-11-29", "2026-11-29"))).isFalse();
        assertThat(open(zondag, OP_DINSDAG)).isFalse();
    }

    /** From {@code gte} to {@code lt}, as text that sorts as it means. */
    private record Vak(String gte, String lt) {
        static Vak van(int gte, int lt) {
            return new Vak("%05d".formatted(gte), "%05d".formatted(lt));
        }

        boolean raakt(String van, String tot) {
            return gte.compareTo(tot) < 0 && van.compareTo(lt) < 0;
        }
    }

    /** Both inclusive: the end is one past the last. */
    private static Vak dagen(String van, String totEnMet) {
        return new Vak(van, totEnMet + "~");
    }

    private static boolean open(LocalDateTime nu, List<Vak> week, Vak... gesloten) {
        Zoekvraag vraag =
                new Zoekvraag("", "", Gehoord.NIETS, null, Map.of(), "week", null, null, Sortering.NAAM, 1, nu);
        JsonNode filter =
                new Zoekverzoek("GM0402", 8).maak(vraag, "", List.of()).path("post_filter");
        return past(filter, Map.of("week", week, "gesloten", List.of(gesloten), "moment", List.of()));
    }

    private static boolean past(JsonNode deel, Map<String, List<Vak>> velden) {
        JsonNode bool = deel.path("bool");
        if (bool.isObject()) {
            return stroom(bool.path("filter")).allMatch(eis -> past(eis, velden))
                    && stroom(bool.path("must_not")).noneMatch(eis -> past(eis, velden))
                    && (bool.path("should").isMissingNode()
                            || stroom(bool.path("should")).anyMatch(keuze -> past(keuze, velden)));
        }
        boolean term = deel.has("term");
        Map.Entry<String, JsonNode> eis =
                deel.path(term ? "term" : "range").properties().iterator().next();
        String van = sorteerbaar(term ? eis.getValue() : eis.getValue().path("gte"));
        String tot = term ? van + "!" : sorteerbaar(eis.getValue().path("lt"));
        return velden.getOrDefault(eis.getKey(), List.of()).stream().anyMatch(vak -> vak.raakt(van, tot));
    }

    private static String sorteerbaar(JsonNode waarde) {
        return waarde.isNumber() ? "%05d".formatted(waarde.asInt()) : waarde.asString();
    }

    private static Stream<JsonNode> stroom(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }
}
