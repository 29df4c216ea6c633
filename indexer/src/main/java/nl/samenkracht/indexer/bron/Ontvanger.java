package nl.samenkracht.indexer.bron;

import java.util.Set;
import nl.samenkracht.indexer.verslag.Bevinding;

/** Who takes what a source reads, one entry at a time, so that no source has to fit in memory. */
public interface Ontvanger {
    /** One entry. */
    void kandidaat(Kandidaat kandidaat);

    /** An entry that the source hides: it becomes nothing new, but what it became before may not be seen any longer. */
    default void verborgen(Kandidaat kandidaat) {}

    /** A row that cannot become an entry, and why. */
    void afgekeurd(Bevinding waarom);

    /** Before the first entry: numbers that a workbook gives on more than one sheet, so that they say nothing without the sheet. */
    default void nummersOpMeerBladen(Set<String> nummers) {}

    /** Something worth telling of the row that follows or of the file. */
    void bevinding(Bevinding bevinding);
}
