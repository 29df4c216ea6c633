package nl.samenkracht.catalogus.hulpvragen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.analyse.Termen;

/**
 * What is seen of an expression or a question: its analysed words, pairs of neighbours, and pieces of three to five letters. The pieces see
 * through slips, joined words and slang that no list has.
 */
final class Kenmerken {
    private static final Pattern TEKENS = Pattern.compile("\\p{M}+|['’]");
    private static final Pattern GEEN_WOORD = Pattern.compile("[^a-z0-9]+");
    private static final int KORTSTE_STUK = 3;
    private static final int LANGSTE_STUK = 5;
    /** Pieces of one word say much the same as each other. */
    private static final float GEWICHT_STUK = 0.4f;
    /** Words are remembered up to here; a town's questions have some thousands. */
    private static final int MEESTE_WOORDEN = 30_000;

    private final Termen termen = Termen.index();
    private final Map<String, List<String>> vanWoord = new ConcurrentHashMap<>();

    /** Hands over every feature with its weight; one may come more than once. */
    void van(String tekst, BiConsumer<String, Float> naar) {
        List<String> stammen = new ArrayList<>();
        for (String woord : woorden(tekst)) {
            List<String> stam = stammen(woord);
            if (!stam.isEmpty()) {
                stammen.addAll(stam);
                stukken(woord, naar);
            }
        }
        for (int i = 0; i < stammen.size(); i++) {
            naar.accept("w" + stammen.get(i), 1f);
            if (i > 0) {
                naar.accept("b" + stammen.get(i - 1) + " " + stammen.get(i), 1f);
            }
        }
    }

    /** The words as typed, folded; without apostrophes, so that "zo'n" is one word. */
    static List<String> woorden(String tekst) {
        String gevouwen = TEKENS.matcher(Normalizer.normalize(tekst.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return GEEN_WOORD
                .splitAsStream(gevouwen)
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

    private static void stukken(String woord, BiConsumer<String, Float> naar) {
        if (woord.length() < KORTSTE_STUK) {
            return;
        }
        String rand = "^" + woord + "$";
        for (int lengte = KORTSTE_STUK; lengte <= LANGSTE_STUK; lengte++) {
            for (int begin = 0; begin + lengte <= rand.length(); begin++) {
                naar.accept(rand.substring(begin, begin + lengte), GEWICHT_STUK);
            }
        }
    }
}
