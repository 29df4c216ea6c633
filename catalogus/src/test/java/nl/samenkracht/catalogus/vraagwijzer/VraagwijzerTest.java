package nl.samenkracht.catalogus.vraagwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn.Tweetalig;
import nl.samenkracht.catalogus.hulpvragen.Hulpvraag;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import nl.samenkracht.catalogus.taxonomie.Term;
import org.junit.jupiter.api.Test;

/** The questions the product comes with. */
class VraagwijzerTest {
    /** More than this nobody weighs, and they do not fit on a screen. */
    private static final int MEESTE_ANTWOORDEN = 12;

    private static final int LANGSTE_ANTWOORD = 65;

    private final Hulpvragen hulpvragen = Hulpvragen.standaard();
    private final Vraagwijzer vraagwijzer = Vraagwijzer.standaard(hulpvragen);

    @Test
    void every_need_is_reached_by_some_answer_but_what_only_who_offers_help_says() {
        Set<String> bereikt = Stream.concat(
                        vraagwijzer.wegen().flatMap(weg -> weg.hulpvragen().stream()),
                        vraagwijzer.hulp().stream().flatMap(hulp -> hulp.hulpvragen().stream()))
                .collect(Collectors.toSet());

        assertThat(hulpvragen.alle())
                .filteredOn(vraag -> !vraag.isBod())
                .extracting(Hulpvraag::code)
                .allMatch(bereikt::contains);
    }

    @Test
    void every_leefgebied_leads_to_results_in_three_to_five_questions() {
        assertThat(vraagwijzer.begins())
                .containsAll(
                        Taxonomie.LEEFGEBIED.termen().stream().map(Term::code).toList());
        assertThat(vraagwijzer.wegen())
                .allMatch(weg -> weg.totaal() >= 3 && weg.totaal() <= Vraagwijzer.MEESTE_VRAGEN)
                .allMatch(
                        weg -> !weg.hulpvragen().isEmpty() && weg.hulpvragen().size() <= Vraagwijzer.MEESTE_HULPVRAGEN);
    }

    @Test
    void every_question_can_be_answered_with_something_else_and_with_not_knowing() {
        assertThat(vraagwijzer.vragen()).allSatisfy(vraag -> {
            List<String> codes = vraag.antwoorden().stream().map(Antwoord::code).toList();
            assertThat(codes.subList(codes.size() - 2, codes.size())).containsExactly("anders", "weet-niet");
            assertThat(codes).hasSizeBetween(5, MEESTE_ANTWOORDEN);
        });
    }

    @Test
    void an_address_never_tells_of_violence_or_danger() {
        Set<String> inAdres = vraagwijzer
                .wegen()
                .flatMap(weg -> Stream.concat(weg.hulpvragen().stream(), Stream.of(weg.code())))
                .collect(Collectors.toSet());

        assertThat(inAdres).noneMatch(Gevoelig::is);
        assertThat(inAdres.stream().flatMap(code -> hulpvragen.vraag(code).stream()))
                .allMatch(vraag -> vraag.hulplijnen().isEmpty() && !Gevoelig.is(vraag.naam()));
        assertThat(vraagwijzer.hulp()).allMatch(hulp -> hulp.code().length() == 1);
    }

    @Test
    void every_need_with_a_help_line_leads_to_that_line_first() {
        List<Hulpvraag> dringend = hulpvragen.alle().stream()
                .filter(vraag -> !vraag.hulplijnen().isEmpty())
                .toList();

        assertThat(dringend)
                .isNotEmpty()
                .allMatch(vraag -> vraagwijzer.hulp().stream()
                        .anyMatch(hulp -> hulp.hulpvragen().contains(vraag.code())
                                && vraag.hulplijnen().contains(hulp.hulplijnen().get(0))));
    }

    @Test
    void who_to_call_in_immediate_danger_stands_on_every_page_of_help() {
        String nood = Hulplijn.alle().get(0).code();

        assertThat(vraagwijzer.hulp()).allMatch(hulp -> hulp.hulplijnen().contains(nood));
    }

    @Test
    void what_is_asked_and_answered_is_short_speaks_to_u_and_never_shouts() {
        assertThat(vraagwijzer.vragen().stream()
                        .flatMap(vraag -> vraag.antwoorden().stream())
                        .map(Antwoord::tekst))
                .allMatch(tekst -> tekst.nl().length() <= LANGSTE_ANTWOORD);
        assertThat(Stream.of(
                                vraagwijzer.vragen().stream().map(Vraag::tekst),
                                vraagwijzer.vragen().stream().map(Vraag::uitleg),
                                vraagwijzer.vragen().stream()
                                        .flatMap(vraag ->
                                                vraag.antwoorden().stream().map(Antwoord::tekst)),
                                vraagwijzer.hulp().stream().flatMap(hulp -> Stream.of(hulp.kop(), hulp.uitleg())))
                        .flatMap(teksten -> teksten)
                        .map(Tweetalig::nl))
                .noneMatch(tekst -> tekst.matches("(?is).*(\\b(je|jij|jouw|simpelweg)\\b|!).*"));
    }

    @Test
    void a_way_is_found_again_by_its_name_and_a_name_nobody_gave_is_not() {
        Weg weg = vraagwijzer.wegen().skip(100).findFirst().orElseThrow();

        assertThat(vraagwijzer.weg(weg.code())).contains(weg);
        for (String onzin : List.of("", ".", "financien.", "maan", weg.code() + ".meer", "financien.maan")) {
            assertThat(vraagwijzer.weg(onzin)).as(onzin).isEmpty();
        }
    }

    @Test
    void an_answer_that_is_not_there_leads_back_to_its_question() {
        Weg weg = vraagwijzer
                .zover("financien", List.of("schuld", "maan", "kind"))
                .orElseThrow();

        assertThat(weg.stappen()).hasSize(1);
        assertThat(weg.nummer()).isEqualTo(2);
        assertThat(weg.totaal()).isEqualTo(4);
        assertThat(vraagwijzer.zover("maan", List.of())).isEmpty();
    }
}
