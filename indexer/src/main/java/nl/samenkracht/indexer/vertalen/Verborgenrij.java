package nl.samenkracht.indexer.vertalen;

import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.verslag.Bevinding;
import org.jspecify.annotations.Nullable;

/** Takes what stands in a row that the source hides: of what is in it nothing is told. */
record Verborgenrij(Ontvanger ontvanger) implements Ontvanger {
    @Override
    public void kandidaat(Kandidaat kandidaat) {
        ontvanger.verborgen(kandidaat);
    }

    @Override
    public void afgekeurd(Bevinding waarom, @Nullable String naam, @Nullable String nummer) {
        // A row without a name hides nothing.
    }

    @Override
    public void bevinding(Bevinding bevinding) {
        // That it is hidden is all there is to tell.
    }
}
