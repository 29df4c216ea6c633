package nl.samenkracht.indexer.importeren;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Kopgelezen;
import org.jspecify.annotations.Nullable;

/** Begins the run with the first word of the source: what is far away was fetched by then, and nobody had to wait for it. */
final class Lateimport implements Ontvanger {
    private final Begin begin;
    private @Nullable Importrun run;

    /** Waits for its turn and knows what the register holds. */
    interface Begin {
        Importrun run() throws SQLException;
    }

    Lateimport(Begin begin) {
        this.begin = begin;
    }

    /**
     * The run, begun when nothing was said yet.
     *
     * @throws Registerfout when the register fails
     */
    Importrun run() {
        if (run == null) {
            try {
                run = begin.run();
            } catch (SQLException fout) {
                throw new Registerfout(fout);
            }
        }
        return run;
    }

    @Override
    public void kandidaat(Kandidaat kandidaat) {
        run().kandidaat(kandidaat);
    }

    @Override
    public void verborgen(Kandidaat kandidaat) {
        run().verborgen(kandidaat);
    }

    @Override
    public void afgekeurd(Bevinding waarom, @Nullable String naam, @Nullable String nummer) {
        run().afgekeurd(waarom, naam, nummer);
    }

    @Override
    public void nummersOpMeerBladen(Set<String> nummers) {
        run().nummersOpMeerBladen(nummers);
    }

    @Override
    public void koppen(List<Kopgelezen> koppen) {
        run().koppen(koppen);
    }

    @Override
    public void bevinding(Bevinding bevinding) {
        run().bevinding(bevinding);
    }
}
