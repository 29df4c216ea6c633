package nl.samenkracht.indexer.bron.xlsx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.verslag.Bevinding;
import org.jspecify.annotations.Nullable;

/** Looks only which numbers are on more than one sheet: to be known before the first row is taken. */
final class Nummertelling implements Ontvanger {
    private final Map<String, String> bladen = new HashMap<>();
    private final Set<String> opMeer = new HashSet<>();

    @Override
    public void kandidaat(Kandidaat kandidaat) {
        String nummer = kandidaat.bronId();
        String blad = kandidaat.plek().blad();
        if (nummer != null && blad != null) {
            String eerder = bladen.putIfAbsent(nummer, blad);
            if (eerder != null && !eerder.equals(blad)) {
                opMeer.add(nummer);
            }
        }
    }

    @Override
    public void afgekeurd(Bevinding waarom, @Nullable String naam, @Nullable String nummer) {
        // Told when the row is really read.
    }

    @Override
    public void bevinding(Bevinding bevinding) {
        // As above.
    }

    Set<String> opMeerBladen() {
        return opMeer;
    }
}
