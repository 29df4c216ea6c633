package nl.samenkracht.backend.suggesties;

import java.util.Arrays;
import java.util.Collection;

/**
 * The words of an index in alphabetical order. Words that begin alike stand together, so what is typed is found letter by letter, also with
 * one slip, by halving: never by looking at all words. Immutable.
 */
final class Woordenlijst {
    /** What begins with fewer letters is too much to be meant. */
    private static final int KORTSTE_BEGIN = 4;

    private final String[] woorden;

    Woordenlijst(Collection<String> woorden) {
        this.woorden = woorden.stream().distinct().sorted().toArray(String[]::new);
    }

    /** How many words there are. */
    int aantal() {
        return woorden.length;
    }

    /** The number of a word; negative when it is not here. */
    int nummer(String woord) {
        return Arrays.binarySearch(woorden, woord);
    }

    /** Numbers of words that follow each other. */
    interface Gevonden {
        /** @param tot exclusive */
        void bereik(int van, int tot);
    }

    /**
     * Finds a word.
     *
     * @param begin also longer words that begin with it
     */
    void zoek(String woord, boolean begin, Gevonden gevonden) {
        new Gang(woord, begin, gevonden).loop(0, woorden.length, 0, 0, true);
    }

    /** As {@link #zoek}, also words in which one letter is missing, too many, another, or has changed places with the next. */
    void zoekMetFoutje(String woord, boolean begin, Gevonden gevonden) {
        new Gang(woord, begin, gevonden).loop(0, woorden.length, 0, 0, false);
    }

    /** The letter at a place of a word; -1 behind its end. */
    private int teken(int nummer, int plek) {
        return plek < woorden[nummer].length() ? woorden[nummer].charAt(plek) : -1;
    }

    private final class Gang {
        private final String woord;
        private final boolean begin;
        private final Gevonden gevonden;

        Gang(String woord, boolean begin, Gevonden gevonden) {
            this.woord = woord;
            this.begin = begin;
            this.gevonden = gevonden;
        }

        /**
         * Goes on with the words {@code van} to {@code tot}, which are alike in their first {@code diep} letters.
         *
         * @param plek how much of the typed word these letters stand for
         * @param precies whether what follows must be as typed; else one slip is allowed
         */
        void loop(int van, int tot, int diep, int plek, boolean precies) {
            if (van >= tot) {
                return;
            }
            if (plek == woord.length()) {
                einde(van, tot, diep, precies);
                return;
            }
            char letter = woord.charAt(plek);
            int eerste = vanaf(van, tot, diep, letter);
            int laatste = vanaf(eerste, tot, diep, letter + 1);
            loop(eerste, laatste, diep + 1, plek + 1, precies);
            if (precies) {
                return;
            }
            loop(van, tot, diep, plek + 1, true);
            if (plek + 1 < woord.length()) {
                wissel(van, tot, diep, plek);
            }
            elkeLetter(van, tot, diep, (begint, eindigt) -> {
                if (teken(begint, diep) != letter) {
                    loop(begint, eindigt, diep + 1, plek + 1, true);
                }
                loop(begint, eindigt, diep + 1, plek, true);
            });
        }

        private void einde(int van, int tot, int diep, boolean precies) {
            if (begin) {
                if (diep >= Math.min(KORTSTE_BEGIN, woord.length())) {
                    gevonden.bereik(van, tot);
                }
                return;
            }
            if (teken(van, diep) < 0) {
                gevonden.bereik(van, van + 1);
            }
            if (!precies) {
                elkeLetter(van, tot, diep, (begint, eindigt) -> {
                    einde(begint, eindigt, diep + 1, true);
                });
            }
        }

        private void wissel(int van, int tot, int diep, int plek) {
            char nu = woord.charAt(plek);
            char straks = woord.charAt(plek + 1);
            int eerste = vanaf(van, tot, diep, straks);
            int laatste = vanaf(eerste, tot, diep, straks + 1);
            int daarna = vanaf(eerste, laatste, diep + 1, nu);
            loop(daarna, vanaf(daarna, laatste, diep + 1, nu + 1), diep + 2, plek + 2, true);
        }

        /** Each run of words that have the same letter at this depth. */
        private void elkeLetter(int van, int tot, int diep, Gevonden doe) {
            int begint = vanaf(van, tot, diep, 0);
            while (begint < tot) {
                int eindigt = vanaf(begint, tot, diep, teken(begint, diep) + 1);
                doe.bereik(begint, eindigt);
                begint = eindigt;
            }
        }

        /** The first of these words whose letter at this depth is this one or a later one. */
        private int vanaf(int van, int tot, int diep, int letter) {
            int laag = van;
            int hoog = tot;
            while (laag < hoog) {
                int midden = (laag + hoog) >>> 1;
                if (teken(midden, diep) < letter) {
                    laag = midden + 1;
                } else {
                    hoog = midden;
                }
            }
            return laag;
        }
    }
}
