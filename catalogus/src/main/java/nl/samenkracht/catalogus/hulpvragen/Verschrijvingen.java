package nl.samenkracht.catalogus.hulpvragen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Letters;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.analyse.Termen;

/**
 * What may have been meant by a question with a word that nobody knows, to be asked back. Words are those in which needs are said and help is
 * known; words of needs in danger, or of what is better not seen by others, are not put into anybody's mouth. Thread-safe.
 */
public final class Verschrijvingen {
    private static final Pattern WOORD = Pattern.compile("[\\p{L}'’]+");
    private static final Pattern APOSTROF = Pattern.compile("['’]");
    /** With more of them it is another language, or no language at all. */
    private static final int MEESTE = 2;

    private static final int MEESTE_ONBEKEND = 10;

    private final boolean engels;
    private final Termen termen = Termen.index();
    private final Map<String, String> geschreven = new HashMap<>();
    private final Set<String> stammen = new HashSet<>();
    private final Spelling spelling;

    /**
     * What was meant.
     *
     * @param vraag the question with other words in the places of those
     * @param woorden the other words, in order; never empty
     */
    public record Bedoeld(String vraag, List<String> woorden) {}

    /** Knows the words of the Dutch expressions, or of the English. */
    public Verschrijvingen(Hulpvragen hulpvragen, boolean engels) {
        this.engels = engels;
        Set<String> gezien = new HashSet<>();
        for (Hulpvraag vraag : hulpvragen.alle()) {
            boolean noemen = vraag.hulplijnen().isEmpty() && !Gevoelig.is(vraag.naam());
            Stream.of(
                            engels ? vraag.engels() : vraag.uitdrukkingen(),
                            List.of(engels ? vraag.name() : vraag.naam()),
                            engels ? List.<String>of() : vraag.hulp())
                    .flatMap(List::stream)
                    .flatMap(tekst -> WOORD.matcher(tekst).results())
                    .forEach(woord -> leer(woord.group(), noemen, gezien));
        }
        spelling = new Spelling(Set.copyOf(geschreven.keySet()));
    }

    private void leer(String woord, boolean noemen, Set<String> gezien) {
        String kaal = kaal(woord);
        if (gezien.add(kaal)) {
            stammen.addAll(termen.van(kaal));
        }
        if (noemen && !Gevoelig.is(woord)) {
            geschreven.putIfAbsent(kaal, woord.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * The question that may have been meant; empty when every word is known, or none is clearly a slip of one.
     *
     * @param kent whether some entry has this analysed word: it is no slip, and of Dutch words only what an entry has is asked back; entries have no
     *     English ones, those lead to them by the need
     */
    public Optional<Bedoeld> in(String vraag, Predicate<String> kent) {
        List<String> woorden = new ArrayList<>();
        int onbekend = 0;
        StringBuilder beter = new StringBuilder();
        Matcher woord = WOORD.matcher(vraag);
        while (woord.find()) {
            String kaal = kaal(woord.group());
            if (!isOnbekend(kaal, kent)) {
                continue;
            }
            onbekend++;
            if (onbekend > MEESTE_ONBEKEND) {
                return Optional.empty();
            }
            Optional<String> bedoeld = spelling.bedoeld(kaal)
                    .filter(een -> engels || termen.van(een).stream().anyMatch(kent))
                    .map(een -> geschreven.getOrDefault(een, een));
            bedoeld.ifPresent(een -> {
                woord.appendReplacement(beter, Matcher.quoteReplacement(een));
                woorden.add(een);
            });
        }
        woord.appendTail(beter);
        return woorden.isEmpty() || woorden.size() > MEESTE
                ? Optional.empty()
                : Optional.of(new Bedoeld(beter.toString(), List.copyOf(woorden)));
    }

    private boolean isOnbekend(String kaal, Predicate<String> kent) {
        List<String> eigen = termen.van(kaal);
        return !eigen.isEmpty() && eigen.stream().noneMatch(stam -> stammen.contains(stam) || kent.test(stam));
    }

    private static String kaal(String woord) {
        return APOSTROF.matcher(Letters.gevouwen(woord)).replaceAll("");
    }
}
