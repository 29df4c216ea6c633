package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.samenkracht.catalogus.hulpvragen.Hulpvraag;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.Vraaghoorder;
import nl.samenkracht.frontend.kader.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VraagtaalTest {
    private static final Hulpvragen HULPVRAGEN = Hulpvragen.standaard();
    private static final Vraaghoorder NEDERLANDS = new Vraaghoorder(HULPVRAGEN, false);
    private static final Vraaghoorder ENGELS = new Vraaghoorder(HULPVRAGEN, true);

    @ParameterizedTest
    @CsvSource({
        "EN, thinking about ending my life",
        "EN, he said he has a plan to take his own life",
        "EN, self harm",
        "EN, domestic violence",
        "EN, food bank",
        "EN, being evicted",
        "EN, my husband hits me",
        "NL, ik wil er niet meer zijn",
        "NL, eenzaam",
        "NL, schulden deurwaarder wat nu",
        "NL, samen eten",
        "NL, computercursus"
    })
    void a_question_is_heard_in_its_own_language_on_either_page(Taal taal, String vraag) {
        assertThat(van(vraag, Taal.NL)).isEqualTo(taal);
        assertThat(van(vraag, Taal.EN)).isEqualTo(taal);
    }

    /** Some words are of both languages ("stress"): those are asked of the page's. */
    @Test
    void what_the_vocabulary_has_in_a_language_is_heard_in_that_language() {
        List<String> fout = new ArrayList<>();
        long op = fout(Hulpvraag::uitdrukkingen, Taal.NL, Taal.NL, fout);
        long nietOp = fout(Hulpvraag::uitdrukkingen, Taal.NL, Taal.EN, fout);
        long engelsOp = fout(Hulpvraag::engels, Taal.EN, Taal.EN, fout);
        long engelsNietOp = fout(Hulpvraag::engels, Taal.EN, Taal.NL, fout);
        long alle = aantal(Hulpvraag::uitdrukkingen);
        long alleEngels = aantal(Hulpvraag::engels);

        System.out.printf(
                "language of a question: of %d Dutch %d wrong, %d on an English page; of %d English %d wrong, %d on a Dutch page%n",
                alle, op, nietOp, alleEngels, engelsOp, engelsNietOp);
        assertThat(op).as(String.join("\n", fout)).isLessThan(alle / 200);
        assertThat(nietOp).isLessThan(alle / 50);
        assertThat(engelsOp).as(String.join("\n", fout)).isLessThan(alleEngels / 200);
        assertThat(engelsNietOp).isLessThan(alleEngels / 50);
    }

    private static long fout(Function<Hulpvraag, List<String>> teksten, Taal taal, Taal pagina, List<String> fout) {
        return HULPVRAGEN.alle().stream()
                .flatMap(vraag -> teksten.apply(vraag).stream())
                .filter(tekst -> van(tekst, pagina) != taal)
                .peek(tekst -> fout.add(taal + " on " + pagina + ": " + tekst))
                .count();
    }

    private static long aantal(Function<Hulpvraag, List<String>> teksten) {
        return HULPVRAGEN.alle().stream()
                .mapToLong(vraag -> teksten.apply(vraag).size())
                .sum();
    }

    private static Taal van(String tekst, Taal pagina) {
        return Vraagtaal.van(tekst)
                .orElseGet(() -> Vraagtaal.meestGelijkend(
                        NEDERLANDS.weeg(tekst).gelijkenis(), ENGELS.weeg(tekst).gelijkenis(), pagina));
    }
}
