package nl.samenkracht.catalogus.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WisserTest {
    private final Wisser wisser = new Wisser(Hulplijn.alle());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hulp voor 111222333 met schulden | hulp voor met schulden",
                "mijn bsn is 1112.22.333 | mijn bsn is",
                "bsn: 123456789 uitkering | bsn: uitkering",
                "bel mij op 06-00000000 | bel mij op",
                "bel +31 6 00 00 00 00 graag | bel graag",
                "tel (035) 000 00 00 maatje | tel maatje",
                "bel 06 - 00 00 00 00 graag | bel graag",
                "bel 06.00.00.00.00 graag | bel graag",
                "bel 06/00000000 graag | bel graag",
                "bel 06\u201300000000 graag | bel graag",
                "bel 0031 6 0000 0000 graag | bel graag",
                "bel +31 (0)6 0000 0000 graag | bel graag",
                "bel 31600000000 graag | bel graag",
                "bel 31 6 00 00 00 00 graag | bel graag",
                "tel0600000000thuis | tel thuis",
                "bsn123456789 uitkering | bsn uitkering",
                "bsn 111-222-333 uitkering | bsn uitkering",
                "bsn 111 222 333 uitkering | bsn uitkering",
                "mail iemand @ voorbeeld.example over taalles | mail over taalles",
                "mail i.e-mand+les@post.voorbeeld.example over taalles | mail over taalles",
                "mail iemand@voorbeeld.example over taalles | mail over taalles",
                "rekening NL00 BANK 0000 0000 00 leeg | rekening leeg"
            })
    void what_points_at_a_person_goes(String vraag, String over) {
        assertThat(wisser.wis(vraag)).isEqualTo(over);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "koffie  met twee blanco's",
                "0800-2000",
                "088-0767000",
                "113 of 112",
                "14 035",
                "ik ben 85 en woon op 1211 AB",
                "inloop 22-11-2026 van 10.00 tot 12.00 uur",
                "cursus van 22-11-2026 - 24-11-2026",
                "koffie @ de buurt",
                "schuld van 12.500 euro bij 3 incassobureaus",
                "kvk 123"
            })
    void anything_else_stays_as_it_is(String vraag) {
        assertThat(wisser.wis(vraag)).isEqualTo(vraag);
    }

    @Test
    void a_help_line_of_the_municipality_stays_as_well() {
        Hulplijn.Tweetalig leeg = new Hulplijn.Tweetalig("", "");
        Hulplijn eigen = new Hulplijn("eigen", leeg, leeg, List.of("035-0000112"), leeg, leeg, leeg, "");

        assertThat(new Wisser(List.of(eigen)).wis("bel 035-0000112")).isEqualTo("bel 035-0000112");
        assertThat(wisser.wis("bel 035-0000112")).isEqualTo("bel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "035 - 000 01 01 is fout, bel mij op 06-00000000 | 035 - 000 01 01 is fout, bel mij op",
                "+31 (0)35 0000101 klopt niet | +31 (0)35 0000101 klopt niet",
                "0031350000101 klopt niet | 0031350000101 klopt niet",
                "0350000102 klopt | klopt",
                "Info@Plek.example bestaat niet, ik@plek.example wel | Info@Plek.example bestaat niet, wel",
                "$1 of 0350000101? | $1 of 0350000101?"
            })
    void what_everybody_can_read_already_stays(String tekst, String over) {
        assertThat(wisser.wis(tekst, "Bel 035 000 0101\nof mail info@plek.example"))
                .isEqualTo(over);
    }

    /** Counted in looks at a character: with a search that begins again at every letter they are 200 million. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "a@", "@a", "1", "1 ", "1.", "NL00", "bsn ", " ", "("})
    void a_question_of_any_length_is_read_in_steps_that_grow_with_it(String stuk) {
        Teller teller = new Teller("a" + stuk.repeat(20_000 / stuk.length()));

        for (Pattern patroon :
                List.of(Wisser.MAIL, Wisser.REKENING, Wisser.CIJFERS, Wisser.NA_BSN, Wisser.OVERBLIJFSEL)) {
            assertThat(patroon.matcher(teller).results().count()).isNotNegative();
        }

        assertThat(teller.gekeken).isLessThan(20_000 * 100);
    }

    private static final class Teller implements CharSequence {
        private final String tekst;
        private int gekeken;

        Teller(String tekst) {
            this.tekst = tekst;
        }

        @Override
        public char charAt(int plaats) {
            gekeken++;
            return tekst.charAt(plaats);
        }

        @Override
        public int length() {
            return tekst.length();
        }

        @Override
        public CharSequence subSequence(int van, int tot) {
            return tekst.subSequence(van, tot);
        }

        @Override
        public String toString() {
            return tekst;
        }
    }
}
