package nl.samenkracht.frontend.deel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry in one line, with a link to its page.
 *
 * @param id id of the entry
 * @param slug name in the address ({@code taalcafe-de-koepel})
 * @param naam name
 * @param soort code of the soort
 * @param zin one sentence what it is; null if there is none
 * @param plek where, in words ("Huis van Fatima, Oost"); null if unknown
 * @param opening next time one can go there
 */
public record AanbodRegel(
        UUID id,
        String slug,
        String naam,
        String soort,
        @Nullable String zin,
        @Nullable String plek,
        Opening opening) {}
