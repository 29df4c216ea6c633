package nl.samenkracht.frontend.zoeken;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, to fill the form in again.
 *
 * @param tekst the words as typed, empty if none
 * @param postcode the postcode as typed; null if none
 * @param sorteer code of the order: relevantie, afstand, naam
 * @param post true when it came by POST or is too long for links: then paging and filters go by POST, and it stands in no link
 * @param stil true when it came by POST, so that nothing entered the history
 * @param mee other parameters to carry along as hidden fields (weergave, positie)
 */
public record Vraag(
        String tekst, @Nullable String postcode, String sorteer, boolean post, boolean stil, List<Veld> mee) {

    /** A longer question is a story, and gets a field to read it back in. */
    private static final int VERHAAL = 300;

    /** True for a question that does not fit on a line. */
    public boolean isVerhaal() {
        return tekst.length() > VERHAAL;
    }

    /** A hidden field. */
    public record Veld(String naam, String waarde) {}
}
