package nl.samenkracht.frontend.aanbod;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom.
 *
 * @param doelgroepen codes; empty if not said
 * @param tekst in words; null if not said
 * @param leeftijdVanaf youngest age in years; null if there is none
 * @param leeftijdTot oldest age in years, inclusive; null if there is none
 */
public record VoorWie(
        List<String> doelgroepen,
        @Nullable String tekst,
        @Nullable Integer leeftijdVanaf,
        @Nullable Integer leeftijdTot) {}
