package nl.samenkracht.catalogus.hulpvragen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Letters;
import nl.samenkracht.catalogus.analyse.Termen;

/**
 * What is seen of an expression or a question: its analysed words, pairs of neighbours, and pieces of three to five letters. The pieces see
 * through slips, joined words and slang that no list has.
 */
final class Kenmerken {
    private static final Pattern APOSTROF = Pattern.compile("['’]");
    private static final Pattern GEEN_WOORD = Pattern.compile("[^a-z0-9]+");
    private static final int KORTSTE_STUK = 3;
    private static final int LANGSTE_STUK = 5;
    /** Pieces of one word say much the same as each other. */
    private static final float GEWICHT_STUK = 0.4f;
    /** Words are remembered up to here; a town's questions have some thousands. */
    private static final int MEESTE_WOORDEN = 30_000;

    private static final long PRIEM = 0x100000001b3L;
    /** Where each kind of feature begins, so that the word "oma" is not its own piece. */
    private static final long WOORD = 0xcbf29ce484222325L;

    private static final long STUK = 0x84222325cbf29ce4L;
    private static final long BUREN = 0x29ce484222325cbfL;

    private final Termen termen = Termen.index();
    private final Map<String, List<String>> vanWoord = new ConcurrentHashMap<>();

    /** Takes a feature with what it weighs. */
    @FunctionalInterface
    interface Ontvanger {
        void neem(long kenmerk, float gewicht);
    }

    /** Hands over every feature with its weight; one may come more than once. */
    void van(String tekst, Ontvanger naar) {
        List<String> stammen = new ArrayList<>();
        for (String woord : woorden(tekst)) {
            List<String> stam = stammen(woord);
            if (!stam.isEmpty()) {
                stammen.addAll(stam);
                stukken(woord, naar);
            }
        }
        long vorige = 0;
        for (int i = 0; i < stammen.size(); i++) {
            long stam = verder(WOORD, stammen.get(i));
            naar.neem(stam, 1f);
            if (i > 0) {
                naar.neem(verder(vorige * PRIEM + BUREN, stammen.get(i)), 1f);
            }
            vorige = stam;
        }
    }

    /** The words as typed, folded; without apostrophes, so that "zo'n" is one word. */
    static List<String> woorden(String tekst) {
        return GEEN_WOORD
                .splitAsStream(APOSTROF.matcher(Letters.gevouwen(tekst)).replaceAll(""))
                .filter(woord -> !woord.isEmpty())
                .toList();
    }

    /** The analysed forms of one folded word; empty for a word that never counts. */
    List<String> stammen(String woord) {
        List<String> bekend = vanWoord.get(woord);
        if (bekend == null) {
            bekend = termen.van(woord);
            if (vanWoord.size() < MEESTE_WOORDEN) {
                vanWoord.put(woord, bekend);
            }
        }
        return bekend;
    }

    private static void stukken(String woord, Ontvanger naar) {
        if (woord.length() < KORTSTE_STUK) {
            return;
        }
        String rand = "^" + woord + "$";
        for (int begin = 0; begin + KORTSTE_STUK <= rand.length(); begin++) {
            long stuk = STUK;
            for (int eind = begin; eind < Math.min(begin + LANGSTE_STUK, rand.length()); eind++) {
                stuk = verder(stuk, rand.charAt(eind));
                if (eind - begin + 1 >= KORTSTE_STUK) {
                    naar.neem(stuk, GEWICHT_STUK);
                }
            }
        }
    }

    private static long verder(long tot, String tekst) {
        long verder = tot;
        for (int i = 0; i < tekst.length(); i++) {
            verder = verder(verder, tekst.charAt(i));
        }
        return verder;
    }

    /** FNV-1a, 64 bits: of some hundred thousand features no two fall together. */
    private static long verder(long tot, char teken) {
        return (tot ^ teken) * PRIEM;
    }
}
