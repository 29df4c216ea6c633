package nl.samenkracht.bench.genereren;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Bronbestand;

/**
 * Words and patterns of sentences. A few words come back often and most seldom, as in real text; compounds ("buurt" + "tafel") give some
 * thousands of different words.
 */
public final class Woordenschat {
    private static final Pattern OPEN = Pattern.compile("\\{(\\w+)}");

    private final Map<String, List<String>> groepen = new HashMap<>();

    /** The words that come with the bench. */
    public Woordenschat() {
        for (Map<String, String> rij : Bronbestand.tsv(Woordenschat.class, "woorden.tsv")) {
            groepen.computeIfAbsent(Bronbestand.verplicht(rij, "groep"), groep -> new ArrayList<>())
                    .add(Bronbestand.verplicht(rij, "tekst"));
        }
    }

    /** A pattern of this group, filled in. */
    public String zin(String groep, SplittableRandom toeval) {
        Matcher open = OPEN.matcher(kies(groep, toeval));
        StringBuilder zin = new StringBuilder();
        while (open.find()) {
            open.appendReplacement(zin, Matcher.quoteReplacement(woord(open.group(1), toeval)));
        }
        return open.appendTail(zin).toString();
    }

    String kies(String groep, SplittableRandom toeval) {
        List<String> woorden = groepen.getOrDefault(groep, List.of());
        return woorden.get((int) (woorden.size() * toeval.nextDouble() * toeval.nextDouble()));
    }

    private String woord(String groep, SplittableRandom toeval) {
        String klein = groep.toLowerCase(Locale.ROOT);
        String woord = klein.equals("samen") ? kies("voor", toeval) + kies("achter", toeval) : kies(klein, toeval);
        return groep.equals(klein) ? woord : Character.toUpperCase(woord.charAt(0)) + woord.substring(1);
    }
}
