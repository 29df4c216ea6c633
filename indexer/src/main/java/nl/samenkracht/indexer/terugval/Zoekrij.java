package nl.samenkracht.indexer.terugval;

import java.util.UUID;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import org.jspecify.annotations.Nullable;

/**
 * A row to be of {@code zoekdocument}; its other columns are taken from the document.
 *
 * @param versie the register's version the document was made of
 * @param punt the first place with coordinates
 * @param termen analysed terms in the notation of a PostgreSQL {@code tsvector}
 */
record Zoekrij(
        UUID id, String gemeente, long versie, @Nullable Punt punt, String termen, IndexDocument document) {

    static Zoekrij van(UUID id, long versie, IndexDocument document) {
        Punt punt = document.punt().isEmpty() ? null : document.punt().get(0);
        return new Zoekrij(id, document.gemeente(), versie, punt, Termvector.van(document), document);
    }
}
