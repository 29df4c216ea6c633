package nl.samenkracht.catalogus.vraagwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import nl.samenkracht.catalogus.taxonomie.Term;
import nl.samenkracht.catalogus.vraagwijzer.VraagwijzerFout.Regelfout;
import nl.samenkracht.catalogus.vraagwijzer.VraagwijzerFout.Soort;
import org.junit.jupiter.api.Test;

class VraagwijzerFoutTest {
    private static final Hulpvragen HULPVRAGEN = Hulpvragen.standaard();

    /** Ten beginnings on the lines 1 to 10, then a small tree. */
    private static final String GOED = Taxonomie.LEEFGEBIED.termen().stream()
                    .map(Term::code)
                    .map(code -> "begin\t" + code + "\t\t\t\t\teerst\n")
                    .collect(Collectors.joining())
            + """
            begin\tanders\t\t\t\t\teerst
            begin\tweet-niet\t\t\t\t\teerst
            overal\t\tanders\tIets anders\tSomething else
            overal\t\tweet-niet\tWeet ik niet\tI do not know
            vraag\teerst\t\tWat is er?\tWhat is it?\tinloop\tdaarna
            antwoord\teerst\tgeld\tGeld\tMoney\tschulden
            antwoord\teerst\t\tGevaar\tDanger\t\tnu:a
            vraag\tdaarna\t\tVoor wie?\tFor whom?
            uitleg\tdaarna\t\tKies wat past.\tChoose what fits.
            antwoord\tdaarna\tkind\tMijn kind\tMy child\topvoeden
            nu\ta\t\tHulp\tHelp\tgeweld-thuis\tgeweld-thuis,direct-gevaar
            """;

    private static final int REGELS = (int) GOED.lines().count();

    @Test
    void a_good_file_is_read() {
        Vraagwijzer vraagwijzer = Vraagwijzer.lees("# remark\n" + GOED, HULPVRAGEN);

        assertThat(vraagwijzer.begins()).hasSize(10).endsWith("anders", "weet-niet");
        assertThat(vraagwijzer.wegen().map(Weg::code))
                .contains("financien.geld.kind", "financien.anders.weet-niet")
                .noneMatch(code -> code.contains("financien.."));
        assertThat(vraagwijzer.weg("financien.weet-niet.kind").orElseThrow().hulpvragen())
                .containsExactly("inloop", "opvoeden");
        assertThat(vraagwijzer.hulp("a").orElseThrow().hulplijnen()).containsExactly("geweld-thuis", "direct-gevaar");
        assertThat(vraagwijzer.vragen().get(1).uitleg().en()).isEqualTo("Choose what fits.");
    }

    @Test
    void every_fault_in_a_line_is_told_with_its_number() {
        List<Regelfout> fouten = fouten(GOED + """
                antwoord\teerst\tgeld\tIets\tSomething\tinloop
                antwoord\teerst\tnog\tGeld\tCash\tinloop
                antwoord\teerst\tleeg\t\tEmpty\tinloop
                antwoord\teerst\tzon\tZon\tSun\tluchtvaart
                antwoord\teerst\tmaan\tMaan\tMoon\tinloop\tnergens
                antwoord\teerst\tster\tSter\tStar\t\tnu:z
                antwoord\tnergens\tster\tSter\tStar\tinloop
                antwoord\teerst\tEi!\tEi\tEgg\tinloop
                kleur\trood
                vraag\teerst\t\tNog eens?\tAgain?
                begin\tmaan\t\t\t\t\teerst
                nu\tgeweld\t\tHulp\tHelp\tgeweld-thuis\tgeweld-thuis
                nu\tb\t\tHulp\tHelp\tgeweld-thuis\tmaanlijn
                antwoord\teerst\ta\tB\tC\tinloop\teinde\tacht
                """);

        assertThat(fouten)
                .contains(
                        new Regelfout(REGELS + 1, Soort.DUBBEL, "geld"),
                        new Regelfout(REGELS + 2, Soort.DUBBEL, "Geld"),
                        new Regelfout(REGELS + 3, Soort.LEEG, "eerst"),
                        new Regelfout(REGELS + 4, Soort.CODE_ONBEKEND, "luchtvaart"),
                        new Regelfout(REGELS + 5, Soort.CODE_ONBEKEND, "nergens"),
                        new Regelfout(REGELS + 6, Soort.CODE_ONBEKEND, "nu:z"),
                        new Regelfout(REGELS + 7, Soort.CODE_ONBEKEND, "nergens"),
                        new Regelfout(REGELS + 8, Soort.CODE_ONGELDIG, "Ei!"),
                        new Regelfout(REGELS + 9, Soort.REGEL_ONBEKEND, "kleur"),
                        new Regelfout(REGELS + 10, Soort.DUBBEL, "eerst"),
                        new Regelfout(REGELS + 11, Soort.CODE_ONBEKEND, "maan"),
                        new Regelfout(REGELS + 12, Soort.CODE_ONGELDIG, "geweld"),
                        new Regelfout(REGELS + 13, Soort.CODE_ONBEKEND, "maanlijn"))
                .anyMatch(fout -> fout.regel() == REGELS + 14 && fout.soort() == Soort.KOLOMMEN);
    }

    @Test
    void a_leefgebied_without_a_question_and_an_answer_for_everywhere_that_is_not_there_are_told() {
        assertThat(fouten(GOED.replace("begin\tfinancien\t\t\t\t\teerst\n", "")
                        .replace("overal\t\tanders\tIets anders\tSomething else\n", "")))
                .containsExactly(
                        new Regelfout(0, Soort.ONTBREEKT, "financien"), new Regelfout(0, Soort.ONTBREEKT, "anders"));
    }

    @Test
    void a_question_without_answers_of_its_own_is_refused() {
        assertThat(fouten(GOED + "vraag\tniets\t\tNiets?\tNothing?\tinloop\n"))
                .contains(new Regelfout(REGELS + 1, Soort.LEEG, "niets"));
    }

    @Test
    void a_question_that_comes_after_itself_is_refused() {
        assertThat(fouten(GOED + "antwoord\tdaarna\tweer\tOpnieuw\tAgain\tinloop\teerst\n"))
                .extracting(Regelfout::soort)
                .containsOnly(Soort.KRING);
    }

    @Test
    void a_question_and_a_help_that_nothing_leads_to_are_refused() {
        assertThat(fouten(GOED + """
                vraag\teiland\t\tWaar?\tWhere?\tinloop
                antwoord\teiland\thier\tHier\tHere\tinloop
                nu\tb\t\tHulp\tHelp\tgeweld-thuis\tgeweld-thuis
                """))
                .containsExactly(
                        new Regelfout(REGELS + 1, Soort.ONBEREIKBAAR, "eiland"),
                        new Regelfout(REGELS + 3, Soort.ONBEREIKBAAR, "b"));
    }

    @Test
    void a_fifth_question_before_the_wijk_is_refused() {
        StringBuilder diep = new StringBuilder(GOED);
        for (int nummer = 3; nummer <= 5; nummer++) {
            diep.append("vraag\tvraag-%d\t\tNog %d?\tMore %d?\n".formatted(nummer, nummer, nummer));
            diep.append("antwoord\tvraag-%d\tja\tJa\tYes\tinloop\n".formatted(nummer));
        }
        String vier = diep.toString()
                .replace("For whom?\n", "For whom?\t\tvraag-3\n")
                .replace("More 3?\n", "More 3?\t\tvraag-4\n");

        assertThat(fouten(vier)).extracting(Regelfout::soort).containsOnly(Soort.ONBEREIKBAAR);
        assertThat(fouten(vier.replace("More 4?\n", "More 4?\t\tvraag-5\n")))
                .containsExactly(new Regelfout(REGELS + 5, Soort.TE_DIEP, "vraag-5"));
    }

    @Test
    void answers_that_together_tell_of_nothing_are_refused_and_of_more_than_a_search_takes_too() {
        assertThat(fouten(GOED.replace("Money\tschulden", "Money")))
                .extracting(Regelfout::soort)
                .containsOnly(Soort.ZONDER_HULPVRAAG);
        assertThat(fouten(GOED.replace("Money\tschulden", "Money\tschulden,rekeningen,toeslagen,digid")))
                .containsExactly(new Regelfout(18, Soort.TE_VEEL, "kind"));
    }

    @Test
    void a_need_that_is_not_for_an_address_is_refused_in_an_answer_that_stands_in_one() {
        assertThat(fouten(GOED.replace("Money\tschulden", "Money\tgeweld-thuis")))
                .containsExactly(new Regelfout(14, Soort.VERRAADT, "geweld-thuis"));
        assertThat(fouten(GOED.replace("What is it?\tinloop", "What is it?\tuitbuiting")))
                .containsExactly(new Regelfout(13, Soort.VERRAADT, "uitbuiting"));
        assertThat(fouten(GOED.replace("antwoord\teerst\t\tGevaar", "antwoord\teerst\tgevaar\tGevaar")))
                .containsExactly(new Regelfout(15, Soort.CODE_ONGELDIG, "gevaar"));
    }

    private static List<Regelfout> fouten(String tekst) {
        return catchThrowableOfType(VraagwijzerFout.class, () -> Vraagwijzer.lees(tekst, HULPVRAGEN))
                .fouten();
    }
}
