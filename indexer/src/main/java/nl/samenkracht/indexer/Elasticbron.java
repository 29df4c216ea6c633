package nl.samenkracht.indexer;

import java.util.List;
import nl.samenkracht.indexer.index.Elastic;

/** Connections to the index. */
public final class Elasticbron {
    private Elasticbron() {}

    /** A connection with these settings; nothing is sent yet. */
    public static Elastic van(Instellingen instellingen) {
        return Elastic.verbind(
                List.of(instellingen.elasticsearch()),
                instellingen.elasticsearchGebruiker(),
                instellingen.elasticsearchWachtwoord());
    }
}
