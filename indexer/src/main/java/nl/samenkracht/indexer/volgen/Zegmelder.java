package nl.samenkracht.indexer.volgen;

import java.util.Locale;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.herbouwen.Herbouwverslag;
import nl.samenkracht.indexer.index.Weigering;

/** Says in sentences what the follower meets. */
public final class Zegmelder implements Volgmelder {
    private final Voortgang voortgang;

    /** @param voortgang where the sentences go */
    public Zegmelder(Voortgang voortgang) {
        this.voortgang = voortgang;
    }

    @Override
    public void weg(Buur buur, Exception reden) {
        zeg("volgen.weg." + buur.name().toLowerCase(Locale.ROOT), String.valueOf(reden.getMessage()));
    }

    @Override
    public void terug(Buur buur) {
        zeg("volgen.terug." + buur.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void geweigerd(Weigering weigering) {
        zeg("index.geweigerd", weigering.aanbodId().toString(), weigering.reden());
    }

    @Override
    public void gebouwd(Herbouwverslag verslag) {
        zeg(
                "herbouwen.klaar",
                verslag.aantal(),
                verslag.index(),
                verslag.geheel().toMillis() / 1000.0);
    }

    @Override
    public synchronized void verwerkt(int aantal) {
        voortgang.meld("volgen.verwerkt", aantal);
    }

    @Override
    public void vernieuwd(int aantal) {
        zeg("volgen.vernieuwd", aantal);
    }

    private synchronized void zeg(String sleutel, Object... waarden) {
        voortgang.zeg(sleutel, waarden);
    }
}
