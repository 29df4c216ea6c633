package nl.samenkracht.backend.suggesties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WoordenlijstTest {
    /** Few letters, so that words are often alike. */
    private static final String LETTERS = "abc";

    private final SplittableRandom toeval = new SplittableRandom(7);
    private final List<String> woorden =
            Stream.generate(this::woord).limit(400).distinct().sorted().toList();
    private final Woordenlijst lijst = new Woordenlijst(woorden);

    @Test
    void it_finds_exactly_the_words_that_comparing_with_each_finds() {
        for (int keer = 0; keer < 2_000; keer++) {
            String getypt = woord();
            assertThat(gevonden(getypt, false, false))
                    .as(getypt)
                    .isEqualTo(woorden.stream().filter(getypt::equals).collect(Collectors.toSet()));
            assertThat(gevonden(getypt, true, false))
                    .as(getypt + "*")
                    .isEqualTo(woorden.stream()
                            .filter(woord -> woord.startsWith(getypt))
                            .collect(Collectors.toSet()));
            assertThat(gevonden(getypt, false, true))
                    .as(getypt + "~")
                    .isEqualTo(woorden.stream()
                            .filter(woord -> hoogstensEenVerschil(getypt, woord))
                            .collect(Collectors.toSet()));
            assertThat(gevonden(getypt, true, true))
                    .as(getypt + "~*")
                    .isEqualTo(woorden.stream()
                            .filter(woord -> IntStream.rangeClosed(Math.min(4, getypt.length()), woord.length())
                                    .anyMatch(eind -> hoogstensEenVerschil(getypt, woord.substring(0, eind))))
                            .collect(Collectors.toSet()));
        }
    }

    private Set<String> gevonden(String getypt, boolean begin, boolean metFoutje) {
        Set<String> gevonden = new TreeSet<>();
        Woordenlijst.Gevonden voegToe = (van, tot) -> gevonden.addAll(woorden.subList(van, tot));
        if (metFoutje) {
            lijst.zoekMetFoutje(getypt, begin, voegToe);
        } else {
            lijst.zoek(getypt, begin, voegToe);
        }
        return gevonden;
    }

    private String woord() {
        return toeval.ints(1 + toeval.nextInt(8), 0, LETTERS.length())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining());
    }

    /** One letter more, less or other, or two neighbours that changed places. */
    private static boolean hoogstensEenVerschil(String een, String ander) {
        if (een.equals(ander)) {
            return true;
        }
        int voor = 0;
        while (voor < een.length() && voor < ander.length() && een.charAt(voor) == ander.charAt(voor)) {
            voor++;
        }
        String rest = een.substring(voor);
        String anders = ander.substring(voor);
        return (rest.length() == anders.length() && na(rest, 1).equals(na(anders, 1)))
                || na(rest, 1).equals(anders)
                || rest.equals(na(anders, 1))
                || (rest.length() > 1
                        && anders.length() > 1
                        && rest.charAt(0) == anders.charAt(1)
                        && rest.charAt(1) == anders.charAt(0)
                        && na(rest, 2).equals(na(anders, 2)));
    }

    private static String na(String tekst, int letters) {
        return tekst.substring(Math.min(letters, tekst.length()));
    }
}
