package nl.samenkracht.indexer.bron;

import java.util.Set;
import nl.samenkracht.indexer.verslag.Bevinding;
import org.jspecify.annotations.Nullable;

/** Passes everything on; to each entry what its times follow from. */
public record MetRooster(Ontvanger naar, String rooster) implements Ontvanger {
    @Override
    public void kandidaat(Kandidaat kandidaat) {
        naar.kandidaat(kandidaat.met(rooster));
    }

    @Override
    public void afgekeurd(Bevinding waarom, @Nullable String naam, @Nullable String nummer) {
        naar.afgekeurd(waarom, naam, nummer);
    }

    @Override
    public void nummersOpMeerBladen(Set<String> nummers) {
        naar.nummersOpMeerBladen(nummers);
    }

    @Override
    public void bevinding(Bevinding bevinding) {
        naar.bevinding(bevinding);
    }
}
