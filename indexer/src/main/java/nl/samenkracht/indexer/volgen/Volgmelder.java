package nl.samenkracht.indexer.volgen;

import nl.samenkracht.indexer.herbouwen.Herbouwverslag;
import nl.samenkracht.indexer.index.Weigering;

/** Hears what happens while following; called from the follower's own threads. Every trouble is told once, not at every attempt. */
public interface Volgmelder {
    /** What the follower needs and may have to wait for. */
    enum Buur {
        /** PostgreSQL. */
        REGISTER,
        /** Elasticsearch. */
        ELASTICSEARCH
    }

    /** One that says nothing. */
    Volgmelder STIL = new Volgmelder() {};

    /** It is away or refuses; changes wait, none is lost. */
    default void weg(Buur buur, Exception reden) {}

    /** It is there again. */
    default void terug(Buur buur) {}

    /** An entry that an index does not take; it is listed in {@code indexweigering}. */
    default void geweigerd(Weigering weigering) {}

    /** A gemeente without an index got one. */
    default void gebouwd(Herbouwverslag verslag) {}

    /** Changes were put in every read model. */
    default void verwerkt(int aantal) {}

    /** The daily renewal was done; {@code aantal} entries have dates that come nearer. */
    default void vernieuwd(int aantal) {}
}
