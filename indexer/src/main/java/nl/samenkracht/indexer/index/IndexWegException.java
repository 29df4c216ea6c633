package nl.samenkracht.indexer.index;

import java.util.Set;

/** An index that is in use does not exist any more in Elasticsearch: it must be built anew from the register. */
public final class IndexWegException extends RuntimeException {
    private final Set<String> indices;

    IndexWegException(Set<String> indices) {
        super("Gone from Elasticsearch: " + indices);
        this.indices = Set.copyOf(indices);
    }

    /** Names of the missing indices. */
    public Set<String> indices() {
        return indices;
    }
}
