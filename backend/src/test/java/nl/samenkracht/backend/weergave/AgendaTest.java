package nl.samenkracht.backend.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.frontend.deel.AgendaRegel;
import nl.samenkracht.frontend.deel.Opening;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final LocalDateTime ZONDAG = LocalDateTime.parse("2026-11-22T12:00");

    @Test
    void what_begins_later_is_not_on_yet_and_says_from_which_day() {
        IndexDocument later = zaterdagen("\"begin\": \"2027-01-09\"");

        assertThat(dagen(later, ZONDAG)).isEmpty();
        assertThat(Openingen.eerste(later.rooster(), ZONDAG))
                .isEqualTo(Opening.begint(java.time.LocalDate.parse("2027-01-09")));
        assertThat(dagen(later, LocalDateTime.parse("2027-01-08T12:00"))).containsExactly("2027-01-09T10:00");
    }

    @Test
    void what_ends_is_on_until_its_last_day() {
        IndexDocument nogEens = zaterdagen("\"eind\": \"2026-11-28\"");

        assertThat(dagen(nogEens, ZONDAG)).containsExactly("2026-11-28T10:00");
        assertThat(dagen(nogEens, ZONDAG.plusDays(7))).isEmpty();
        assertThat(Openingen.eerste(nogEens.rooster(), ZONDAG.plusDays(7))).isEqualTo(Opening.ONBEKEND);
    }

    @Test
    void what_goes_on_for_days_stands_under_today_until_it_ends() {
        IndexDocument kamp = Json.MAPPER.readValue("""
                {"id": "00000000-0000-4000-8000-000000000001", "gemeente": "GM0402", "soort": "activiteit", "naam": "Kamp",
                 "omschrijving": "", "kaart": {"samenvatting": "Kamp.", "voorbeeld": true, "tijden": {"momenten": [
                   {"begin": "2026-11-19T09:00", "eind": "2026-11-23T17:00"}]}}}
                """, IndexDocument.class);

        assertThat(dagen(kamp, ZONDAG)).containsExactly("2026-11-22T09:00");
        assertThat(dagen(kamp, LocalDateTime.parse("2026-11-23T18:00"))).isEmpty();
    }

    private static List<String> dagen(IndexDocument document, LocalDateTime nu) {
        return Agenda.maak(List.of(document), Gebiedsindeling.van("GM0402"), nu, null, 7, 9).stream()
                .map(AgendaRegel::moment)
                .map(moment -> moment.begin().toString())
                .toList();
    }

    private static IndexDocument zaterdagen(String looptijd) {
        return Json.MAPPER.readValue("""
                {"id": "00000000-0000-4000-8000-000000000001", "gemeente": "GM0402", "soort": "activiteit", "naam": "Wandelen",
                 "omschrijving": "", %s, "kaart": {"samenvatting": "Wandelen.", "voorbeeld": true, "tijden": {"week": [
                   {"dag": "SATURDAY", "van": "10:00", "tot": "12:00"}]}}}
                """.formatted(looptijd), IndexDocument.class);
    }
}
