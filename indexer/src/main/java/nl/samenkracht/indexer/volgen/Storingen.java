package nl.samenkracht.indexer.volgen;

import java.util.EnumSet;
import java.util.Set;
import nl.samenkracht.indexer.volgen.Volgmelder.Buur;

/** Tells of each trouble once, however many threads run into it and however often. */
final class Storingen {
    private final Volgmelder melder;
    private final Set<Buur> weg = EnumSet.noneOf(Buur.class);

    Storingen(Volgmelder melder) {
        this.melder = melder;
    }

    synchronized void weg(Buur buur, Exception reden) {
        if (weg.add(buur)) {
            melder.weg(buur, reden);
        }
    }

    synchronized void terug(Buur buur) {
        if (weg.remove(buur)) {
            melder.terug(buur);
        }
    }
}
