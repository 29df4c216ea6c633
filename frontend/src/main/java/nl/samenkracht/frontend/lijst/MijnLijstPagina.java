package nl.samenkracht.frontend.lijst;

import java.time.LocalDate;
import java.util.List;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.Contact;
import nl.samenkracht.frontend.deel.Dagtijd;
import nl.samenkracht.frontend.deel.Kosten;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;
import org.jspecify.annotations.Nullable;

/**
 * The list to take along, {@code /mijn-lijst?id=UUID&id=UUID}: made to print. The address is the list: the server keeps
 * nothing, the order of the ids is the order on the page.
 *
 * @param kader frame
 * @param items what is on it, in order; empty explains how a list is made
 * @param deelPad path and query of this same list, to share; null for an empty list
 * @param verdwenen how many of the ids no longer exist
 * @param teveel how many ids did not fit on a list
 */
public record MijnLijstPagina(
        Kader kader, List<Item> items, @Nullable String deelPad, int verdwenen, int teveel) implements Pagina {

    /**
     * One entry with what one needs on paper.
     *
     * @param aanbod the entry
     * @param week weekly hours
     * @param plek the main place; null if it has none
     * @param contact how to reach it
     * @param toegang codes of how one gets in
     * @param kosten what it costs
     * @param gecontroleerdOp when it was last checked; null if never
     */
    public record Item(
            AanbodRegel aanbod,
            List<Dagtijd> week,
            @Nullable Plek plek,
            Contact contact,
            List<String> toegang,
            Kosten kosten,
            @Nullable LocalDate gecontroleerdOp) {}
}
