package nl.samenkracht.catalogus.aanbod;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Bronbestand;
import org.jspecify.annotations.Nullable;

/**
 * Whether looking at something can put the visitor in danger when someone looks along: violence, abuse, a secret shelter. Such a page gets
 * a neutral title, "Snel weg", and leaves no trace. Rather once too often than once too little.
 */
public final class Gevoelig {
    /** The words of {@code gevoelig.tsv}, anywhere in a text, also inside a word. */
    private static final Pattern WOORDEN = Pattern.compile(Bronbestand.tsv(Gevoelig.class, "gevoelig.tsv").stream()
            .map(rij -> Pattern.quote(Bronbestand.verplicht(rij, "woorden")))
            .collect(Collectors.joining("|")));

    private static final Pattern GEEN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Gevoelig() {}

    /** Looks at name, summary, description, keywords and who offers it. */
    public static boolean is(Aanbod aanbod) {
        Organisatie organisatie = aanbod.organisatie();
        return aanbod.geheimAdres()
                || is(
                        aanbod.naam(),
                        aanbod.inhoud().samenvatting(),
                        aanbod.inhoud().omschrijving(),
                        String.join(" ", aanbod.inhoud().trefwoorden()),
                        organisatie == null ? null : organisatie.naam());
    }

    /** Whether any of these texts names it. Case and punctuation do not matter. */
    public static boolean is(@Nullable String... teksten) {
        String samen = Stream.of(teksten).filter(Objects::nonNull).collect(Collectors.joining(" . "));
        return WOORDEN.matcher(
                        GEEN_LETTERS.matcher(samen.toLowerCase(Locale.ROOT)).replaceAll(" "))
                .find();
    }
}
