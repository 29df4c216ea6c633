package nl.samenkracht.indexer.index;

/** Elasticsearch is not there, not ready or too busy: the same request may succeed later. */
public final class ElasticWegException extends RuntimeException {
    ElasticWegException(String reden) {
        super(reden);
    }

    ElasticWegException(String reden, Throwable oorzaak) {
        super(reden, oorzaak);
    }
}
