package nl.samenkracht.catalogus.analyse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of what parts the words of a question are made, in analysed terms. Thread-safe. */
public final class Vraagdelen {
    private static final Pattern TUSSEN_WOORDEN = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    private final Termen vraag = Termen.zoek();
    private final Termen delen = Termen.delen();

    /**
     * The parts of each word: of "waar is boodschappenhulp" one set, of "boodschap" and "hulp". A word that is no compound is its own only
     * part; words of asking are left out.
     */
    public List<Set<String>> van(String tekst) {
        return van(tekst, List::of);
    }

    /** The same, with words of which somebody knows better cut into what he says. */
    public List<Set<String>> van(String tekst, Function<String, List<String>> gesplitst) {
        return TUSSEN_WOORDEN
                .splitAsStream(tekst)
                .filter(woord -> !vraag.van(woord).isEmpty())
                .<Set<String>>map(woord -> gesplitst.apply(woord).stream()
                        .flatMap(deel -> delen.van(deel).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .filter(woord -> !woord.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The text of a {@code tsquery} that asks for any of the words, or for all parts of one of them; cast it in SQL with {@code ?::tsquery}.
     * Empty for a text without words: such a query matches nothing.
     */
    public String tsquery(String tekst) {
        Stream<String> samen = van(tekst).stream()
                .filter(woord -> woord.size() > 1)
                .map(woord -> woord.stream().map(Termen::geciteerd).collect(Collectors.joining(" & ", "(", ")")));
        return Stream.concat(Stream.of(vraag.tsquery(tekst)), samen)
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
