package nl.samenkracht.frontend.aanbod;

import java.util.List;
import nl.samenkracht.frontend.deel.Kosten;
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
        List<String> tolkInWoorden) {}
