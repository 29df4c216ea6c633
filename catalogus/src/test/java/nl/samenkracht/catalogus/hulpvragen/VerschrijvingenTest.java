package nl.samenkracht.catalogus.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.samenkracht.catalogus.analyse.Termen;
import nl.samenkracht.catalogus.hulpvragen.Verschrijvingen.Bedoeld;
import org.junit.jupiter.api.Test;

class VerschrijvingenTest {
    private static final Hulpvragen HULPVRAGEN = Hulpvragen.lees("""
            schulden\tnaam\tschulden
            schulden\tname\tdebts
            schulden\tleefgebied\tfinancien
            schulden\thulp\tschuldhulpverlening
            schulden\tzin\tik heb schulden en een deurwaarder
            schulden\ten\tI have debts and a bailiff
            geld\tnaam\tfinanciële zorgen
            geld\tname\tmoney
            geld\tleefgebied\tfinancien
            geld\thulp\tgeldzorgen
            geld\tzin\tik kom niet rond
            leven\tnaam\tzelfdoding
            leven\tname\tsuicide
            leven\tleefgebied\tgeestelijke-gezondheid
            leven\tlijn\tzelfdoding
            leven\thulp\tcrisisdienst
            leven\tzin\tik wil sterven
            """);

    private static final Verschrijvingen NEDERLANDS = new Verschrijvingen(HULPVRAGEN, false);
    private static final Predicate<String> ALLES = woord -> true;
    private static final Predicate<String> NAMEN =
            bekend("schulden deurwaarder financiële schuldhulpverlening sterven");

    @Test
    void a_slip_in_a_word_is_asked_back_in_the_question_as_it_was_asked() {
        assertThat(NEDERLANDS.in("Hulp bij schulten, snel!", NAMEN))
                .contains(new Bedoeld("Hulp bij schulden, snel!", List.of("schulden")));
        assertThat(NEDERLANDS.in("Deurwaarter", NAMEN)).contains(new Bedoeld("deurwaarder", List.of("deurwaarder")));
    }

    @Test
    void a_word_is_asked_back_as_it_is_written_with_its_signs() {
        assertThat(NEDERLANDS.in("finansiele", NAMEN).map(Bedoeld::vraag)).contains("financiële");
    }

    @Test
    void an_english_question_is_asked_back_in_english_though_entries_are_dutch() {
        assertThat(new Verschrijvingen(HULPVRAGEN, true).in("the bailliff came", bekend("schulden")))
                .contains(new Bedoeld("the bailiff came", List.of("bailiff")));
    }

    @Test
    void a_word_that_needs_or_entries_have_is_no_slip() {
        assertThat(NEDERLANDS.in("schulden", NAMEN)).isEmpty();
        assertThat(NEDERLANDS.in("hulp bij schulten", bekend("schulden schulten")))
                .isEmpty();
    }

    @Test
    void only_what_some_entry_has_is_asked_back() {
        assertThat(NEDERLANDS.in("schulten", bekend("deurwaarder"))).isEmpty();
    }

    @Test
    void words_of_danger_are_put_into_nobodys_mouth() {
        assertThat(NEDERLANDS.in("sterren", bekend("sterven"))).isEmpty();
    }

    @Test
    void what_is_no_word_that_is_known_is_not_guessed_at() {
        assertThat(NEDERLANDS.in("leguaan", NAMEN)).isEmpty();
        assertThat(NEDERLANDS.in("schulten deurwaarter finansiele", NAMEN)).isEmpty();
        assertThat(NEDERLANDS.in("xaab xaac xaad xaae xaaf xaag xaah xaai xaaj xaak schulten", NAMEN))
                .isEmpty();
        assertThat(NEDERLANDS.in("", ALLES)).isEmpty();
    }

    @Test
    void the_vocabulary_of_the_product_knows_its_words() {
        Verschrijvingen standaard = new Verschrijvingen(Hulpvragen.standaard(), false);

        assertThat(standaard.in("mantelsorger", bekend("mantelzorger")).map(Bedoeld::woorden))
                .isEqualTo(Optional.of(List.of("mantelzorger")));
    }

    private static Predicate<String> bekend(String tekst) {
        return Set.copyOf(Termen.index().van(tekst))::contains;
    }
}
