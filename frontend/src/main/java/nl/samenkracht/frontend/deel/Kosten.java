package nl.samenkracht.frontend.deel;

import java.util.regex.Pattern;
import nl.samenkracht.frontend.opmaak.Tijdspraak;
import org.jspecify.annotations.Nullable;

/**
 * What it costs.
 *
 * @param gratis true if free; false if it costs something or nothing is known
 * @param toelichting in words ("€ 2,50 per keer, koffie inbegrepen"); null if nothing is said
 */
public record Kosten(boolean gratis, @Nullable String toelichting) {
    private static final Pattern ALLEEN_GRATIS = Pattern.compile(
            "\\W*(gratis|kosteloos|geen kosten|free)( (binnenlopen|deelname|toegang|entree|toegankelijk|of charge))?\\W*",
            Pattern.CASE_INSENSITIVE);

    /** True if it is free and the words below do not begin with that. */
    public boolean gratisApart() {
        String woorden = aanvulling();
        return gratis && (woorden == null || !woorden.regionMatches(true, 0, "gratis", 0, "gratis".length()));
    }

    /** What is said in words beyond that it is free, with a capital; null if nothing is. */
    public @Nullable String aanvulling() {
        return toelichting == null
                        || (gratis && ALLEEN_GRATIS.matcher(toelichting).matches())
                ? null
                : Tijdspraak.hoofdletter(toelichting);
    }
}
