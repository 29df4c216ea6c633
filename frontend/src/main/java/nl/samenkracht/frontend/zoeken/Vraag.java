package nl.samenkracht.frontend.zoeken;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, to fill the form in again.
 *
 * @param tekst the words as typed, empty if none
 * @param postcode the postcode as typed; null if none
 * @param sorteer code of the order: relevantie, afstand, naam
 * @param post true when it came by POST: then paging and filters go by POST too, so that nothing enters the history
 * @param mee other parameters to carry along as hidden fields (weergave, positie)
 */
public record Vraag(String tekst, @Nullable String postcode, String sorteer, boolean post, List<Veld> mee) {

    /** A hidden field. */
    public record Veld(String naam, String waarde) {}
}
