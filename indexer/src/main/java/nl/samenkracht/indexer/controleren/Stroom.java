package nl.samenkracht.indexer.controleren;

import org.jspecify.annotations.Nullable;

/** Entries in the order of their ids, one at a time. */
interface Stroom extends AutoCloseable {
    /** The next entry, or {@code null} at the end. */
    @Nullable
    IdVersie volgende();

    @Override
    void close();
}
