package nl.samenkracht.frontend.zoeken;

import java.util.List;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.Dagtijd;
import org.jspecify.annotations.Nullable;

/**
 * What to do next when nothing was found, or little.
 *
 * @param bedoeld what may have been meant; null when no word looks like a slip
 * @param elders wijken where the same question finds more, neighbours first, then most first
 * @param zonderFilters the same without filters; null if no filter is on
 * @param ruimer help with more than what was asked for, what is nearest to it first
 * @param wijkpunt null if there is none
 */
public record Uitweg(
        @Nullable Bedoeld bedoeld,
        List<Elders> elders,
        @Nullable Vervolg zonderFilters,
        List<Ruimer> ruimer,
        @Nullable Wijkpunt wijkpunt) {

    /** The words that may have been meant, never empty, and the question with them. */
    public record Bedoeld(List<String> woorden, Vervolg naar) {}

    /** A wijk by name, how many it has, and whether it borders on the chosen one. */
    public record Elders(String naam, long aantal, boolean naast, Vervolg naar) {}

    /**
     * Broader help.
     *
     * @param waarde name of the need, or code of the leefgebied
     */
    public record Ruimer(Soort soort, String waarde, Vervolg naar) {

        /** What it is all of. */
        public enum Soort {
            HULPVRAAG,
            LEEFGEBIED
        }
    }

    /**
     * Where people think along.
     *
     * @param telefoon its number; null if unknown
     * @param week its hours; empty if unknown
     */
    public record Wijkpunt(AanbodRegel aanbod, @Nullable String telefoon, List<Dagtijd> week) {}

    /** Nothing to offer but the general steps. */
    public static final Uitweg GEEN = new Uitweg(null, List.of(), null, List.of(), null);
}
