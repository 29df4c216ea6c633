package nl.samenkracht.indexer.bron;

import java.util.List;
import java.util.Set;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Kopgelezen;
import org.jspecify.annotations.Nullable;

/** Who takes what a source reads, one entry at a time, so that no source has to fit in memory. */
public interface Ontvanger {
    /** One entry. */
    void kandidaat(Kandidaat kandidaat);

    /** An entry that the source hides: it becomes nothing new, but what it became before may not be seen any longer. */
    default void verborgen(Kandidaat kandidaat) {}

    /**
     * A row that cannot become an entry, and why.
     *
     * @param naam what it calls the entry, perhaps nothing; {@code null} when nobody can read which entry it is about
     * @param nummer the number it gives the entry, {@code null} when it gives none
     */
    void afgekeurd(Bevinding waarom, @Nullable String naam, @Nullable String nummer);

    /** A row of which nobody can read which entry it is about. */
    default void onleesbaar(Bevinding waarom) {
        afgekeurd(waarom, null, null);
    }

    /** Before the first entry: numbers that a workbook gives on more than one sheet, so that they say nothing without the sheet. */
    default void nummersOpMeerBladen(Set<String> nummers) {}

    /** How the headings of a table were read, before its first row. */
    default void koppen(List<Kopgelezen> koppen) {}

    /** Something worth telling of the row that follows or of the file. */
    void bevinding(Bevinding bevinding);
}
