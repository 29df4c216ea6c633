package nl.samenkracht.frontend.aanbod;

import java.util.List;
import java.util.regex.Pattern;
import nl.samenkracht.frontend.opmaak.Tijdspraak;
import org.jspecify.annotations.Nullable;

/**
 * How to get in and what it takes.
 *
 * @param toegang codes of how one gets in, easiest first
 * @param aanmelden how to sign up, in words; null if not said
 * @param meenemen what to bring; null if nothing
 * @param wachttijd how long one waits; null if not said
 * @param kosten what it costs
 * @param talen languages spoken, as codes or words of the source; Dutch may be among them
 * @param tolk true if an interpreter can come and no more is said of it
 * @param tolkInWoorden what is said of an interpreter or of how languages are spoken; empty if nothing
 */
public record Meedoen(
        List<String> toegang,
        @Nullable String aanmelden,
        @Nullable String meenemen,
        @Nullable String wachttijd,
        Kosten kosten,
        List<String> talen,
        boolean tolk,
        List<String> tolkInWoorden) {

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

        /** What is said in words beyond that it is free, with a capital; null if nothing is. */
        public @Nullable String aanvulling() {
            return toelichting == null
                            || (gratis && ALLEEN_GRATIS.matcher(toelichting).matches())
                    ? null
                    : Tijdspraak.hoofdletter(toelichting);
        }
    }
}
