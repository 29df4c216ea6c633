package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns on texts made to slow them down: counted in looks at a character, so that a slow machine changes nothing. */
class LineairTest {
    private static final int LANG = 20_000;
    private static final int MEESTE_PER_TEKEN = 60;
    /** So many words may begin at a character. */
    private static final int MEESTE_PER_WOORD = 300;
    /** A street has several words, each of at most so many letters. */
    private static final int MEESTE_PER_ADRES = 2_000;

    @ParameterizedTest
    @ValueSource(strings = {"-", " ", "(", "06", "+31", "0031", "06-", "1-", "+31 (0)"})
    void hetZoekenNaarMobieleNummersGroeitMetDeTekstMee(String stuk) {
        assertThat(stappen(Persoonsgegevens.MOBIEL, "+31" + stuk.repeat(LANG / stuk.length())))
                .isLessThan(LANG * MEESTE_PER_TEKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                " ",
                "1",
                "1 ",
                "1-",
                "bsn",
                "bsn ",
                "NL91",
                "NL91 ABNA ",
                "NL",
                "BE71 ",
                "t.n.v. ",
                "t.n.v. A. ",
                " voor"
            })
    void hetZoekenNaarNummersVanPersonenGroeitMetDeTekstMee(String stuk) {
        for (Pattern patroon : Persoonsnummers.ALLE) {
            assertThat(stappen(patroon, "bsn NL91" + stuk.repeat(LANG / stuk.length())))
                    .isLessThan(LANG * MEESTE_PER_WOORD);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "a",
                "a ",
                "adres ",
                "niet ",
                "adres niet ",
                "op de ",
                "deel ",
                "address is ",
                "not be ",
                "om ",
                "geheim a ",
                "geen adres ",
                "na aanmelding ",
                "de ",
                "de is ",
                "wat u ",
                "is altijd ",
                "gratis ",
                "vertrouwelijk met ",
                "foto "
            })
    void hetZoekenNaarEenGeheimAdresGroeitMetDeTekstMee(String stuk) {
        for (Pattern patroon : Stream.of(Geheimzinnen.ALLE, Geheimwoorden.ALLE, Plaatssoortlezer.ALLE)
                .flatMap(List::stream)
                .toList()) {
            assertThat(stappen(patroon, "het adres" + stuk.repeat(LANG / stuk.length())))
                    .isLessThan(LANG * MEESTE_PER_ADRES);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "a",
                "a ",
                "niet ",
                "svp ",
                "nog niet ",
                "wil ",
                "niet op de site ",
                "plaats a ",
                "geen ",
                "niet publiceren ",
                "de regel ",
                "betalen ",
                "boeken niet ",
                "is nummer "
            })
    void hetZoekenNaarEenVerzoekOmNietTePublicerenGroeitMetDeTekstMee(String stuk) {
        for (Pattern patroon : Publicatieverzoek.ALLE) {
            assertThat(stappen(patroon, "svp niet" + stuk.repeat(LANG / stuk.length())))
                    .isLessThan(LANG * MEESTE_PER_ADRES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "1211", "1211 ", "1211-"})
    void hetZoekenNaarEenPostcodeGroeitMetDeTekstMee(String stuk) {
        assertThat(stappen(Postcodelezer.POSTCODE, "1211" + stuk.repeat(LANG / stuk.length())))
                .isLessThan(LANG * MEESTE_PER_TEKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "A ", "Aa ", "straat", "Van der ", "Straat 1", "-", "1", " "})
    void hetZoekenNaarEenAdresInTekstGroeitMetDeTekstMee(String stuk) {
        String tekst = "Kerk" + stuk.repeat(LANG / stuk.length());
        for (Pattern patroon : List.of(Adrestekst.STRAAT_MET_NUMMER, Adrestekst.NAAM_MET_NUMMER, Adrestekst.STRAAT)) {
            assertThat(stappen(patroon, tekst)).isLessThan(LANG * MEESTE_PER_ADRES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "Aa ", "A.", "van der ", "Bel ", "Bel Anja ", "mw. ", "(Aa", "-", " ", "a-"})
    void hetZoekenNaarNamenGroeitMetDeTekstMee(String stuk) {
        Teller teller = new Teller("Aa" + stuk.repeat(LANG / stuk.length()));
        for (Pattern patroon : Naampatronen.ALLE) {
            assertThat(patroon.matcher(teller).results().count()).isNotNegative();
        }
        assertThat(teller.gekeken).isLessThan(LANG * MEESTE_PER_ADRES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "een ",
                "elke ",
                "per twee ",
                "€ 1",
                "1,",
                "1 euro ",
                "week ",
                "a",
                "om de ",
                "1e ",
                " ",
                "1x/"
            })
    void hetZoekenNaarHoeVaakGroeitMetDeTekstMee(String stuk) {
        String tekst = "elke" + stuk.repeat(LANG / stuk.length());
        for (Pattern patroon : Herhaalwoorden.ALLE) {
            assertThat(stappen(patroon, tekst)).isLessThan(LANG * MEESTE_PER_WOORD);
        }
    }

    @Test
    void eenAdresMetAlleenKommasIsEenStraat() {
        assertThat(Adreslezer.lees("1,".repeat(LANG / 2)).waarde().orElseThrow().plaats())
                .isNull();
    }

    private static int stappen(Pattern patroon, String tekst) {
        Teller teller = new Teller(tekst);
        assertThat(patroon.matcher(teller).results().count()).isNotNegative();
        return teller.gekeken;
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
