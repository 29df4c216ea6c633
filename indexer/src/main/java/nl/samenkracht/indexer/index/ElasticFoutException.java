package nl.samenkracht.indexer.index;

/** Elasticsearch understood the request and refused it: asking again will not help. */
public final class ElasticFoutException extends RuntimeException {
    private final int status;

    ElasticFoutException(int status, String antwoord) {
        super("Elasticsearch answered " + status + ": " + antwoord);
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
