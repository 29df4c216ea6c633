package nl.samenkracht.frontend.lijst;

import java.util.List;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.Contact;
import nl.samenkracht.frontend.deel.Dagtijd;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;
import org.jspecify.annotations.Nullable;

/**
 * The list to take along, {@code /mijn-lijst}: made to print. Entries are added and taken off by POST to the same path with
 * fields {@code erbij} or {@code eraf} (id of the entry).
 *
 * @param kader frame
 * @param items what is on it, in the order it was added
 * @param deelPad path and query that shows the same list to someone else; null for an empty list
 * @param gedeeld true when looking at a list someone shared: nothing can be taken off
 * @param verdwenen how many entries of the list no longer exist
 * @param vol true when no more can be added
 */
public record MijnLijstPagina(
        Kader kader, List<Item> items, @Nullable String deelPad, boolean gedeeld, int verdwenen, boolean vol)
        implements Pagina {

    /**
     * One entry with what one needs on paper.
     *
     * @param aanbod the entry
     * @param week weekly hours
     * @param plek the main place; null if it has none
     * @param contact how to reach it
     * @param toegang codes of how one gets in
     */
    public record Item(
            AanbodRegel aanbod, List<Dagtijd> week, @Nullable Plek plek, Contact contact, List<String> toegang) {}
}
