package nl.samenkracht.backend.gebruik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenkracht.backend.gebruik.Telling.Soort;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.Vraagwoorden;
import org.junit.jupiter.api.Test;

class TurflijstTest {
    private static final Vraagwoorden WOORDEN = new Vraagwoorden(Hulpvragen.standaard());

    private final Proefklok klok = new Proefklok("2026-11-23T10:00");
    private final Uurgeheugen geheugen = new Uurgeheugen(klok);
    private final Turflijst lijst = new Turflijst(WOORDEN, geheugen);

    @Test
    void a_question_becomes_counts_of_needs_words_and_language_apart_from_each_other() {
        lijst.turf(vraag("hulp bij schulden", List.of("schulden"), true));
        lijst.turf(vraag("schulden", List.of("schulden"), false));

        assertThat(lijst.tellingen())
                .containsEntry(new Telling(Soort.KENMERK, Telling.VRAAG), 2)
                .containsEntry(new Telling(Soort.KENMERK, Telling.NEDERLANDS), 2)
                .containsEntry(new Telling(Soort.KENMERK, Telling.MAGER), 1)
                .containsEntry(new Telling(Soort.HULPVRAAG, "schulden"), 2)
                .containsEntry(new Telling(Soort.MAGER, "schulden"), 1);
        assertThat(woorden()).containsEntry("schuld", 2);
        assertThat(lijst.onbekend()).isEmpty();
    }

    @Test
    void of_a_question_that_points_at_somebody_nothing_is_counted() {
        lijst.turf(vraag("schulden van mevrouw zwabberink", List.of("schulden"), false));

        assertThat(lijst.tellingen()).isEmpty();
        assertThat(lijst.onbekend()).isEmpty();
    }

    @Test
    void an_unknown_word_counts_once_an_hour_however_often_it_is_asked() {
        for (int keer = 0; keer < 50; keer++) {
            lijst.turf(vraag("een Zwabberkwast".toLowerCase(java.util.Locale.ROOT), List.of(), true));
        }
        assertThat(lijst.onbekend()).containsExactly("zwabberkwast");

        Turflijst volgende = new Turflijst(WOORDEN, geheugen);
        volgende.turf(vraag("een zwabberkwast", List.of(), true));
        assertThat(volgende.onbekend()).isEmpty();

        klok.verder(Duration.ofHours(1));
        volgende.turf(vraag("een zwabberkwast", List.of(), true));
        assertThat(volgende.onbekend()).containsExactly("zwabberkwast");
    }

    @Test
    void a_question_of_nothing_but_unknown_words_has_none_to_learn_from() {
        lijst.turf(vraag("zwabberkwast plimbrokje wrikzaag dweilorkaan", List.of(), true));

        assertThat(lijst.onbekend()).isEmpty();
    }

    @Test
    void numbers_short_words_and_endless_words_are_no_words() {
        lijst.turf(vraag("qz zwabber7kwast " + "zwabberkwast".repeat(3), List.of(), true));

        assertThat(lijst.onbekend()).isEmpty();
    }

    @Test
    void a_flood_of_words_ends_where_the_memory_of_the_hour_does() {
        for (int nummer = 0; nummer < 2 * Uurgeheugen.MEESTE; nummer++) {
            lijst.turf(vraag("zwabber" + letters(nummer), List.of(), true));
        }

        assertThat(lijst.onbekend()).hasSizeLessThanOrEqualTo(Uurgeheugen.MEESTE);
    }

    @Test
    void an_answer_counts_for_all_questions_and_for_each_need() {
        lijst.turf("nee", "weinig", List.of("schulden", "inloop"));

        assertThat(lijst.duimen())
                .containsOnly(
                        Map.entry(new Duim("nee", "weinig", ""), 1),
                        Map.entry(new Duim("nee", "weinig", "schulden"), 1),
                        Map.entry(new Duim("nee", "weinig", "inloop"), 1));
    }

    private Map<String, Integer> woorden() {
        return lijst.tellingen().entrySet().stream()
                .filter(telling -> telling.getKey().soort() == Soort.WOORD)
                .collect(Collectors.toMap(telling -> telling.getKey().code(), Map.Entry::getValue));
    }

    private static String letters(int nummer) {
        return IntStream.range(0, 5)
                .mapToObj(plek -> "" + (char) ('a' + nummer / (int) Math.pow(26, plek) % 26))
                .collect(Collectors.joining());
    }

    private static Vraag vraag(String tekst, List<String> codes, boolean mager) {
        return new Vraag(tekst, tekst, codes, mager, false, term -> false);
    }
}
