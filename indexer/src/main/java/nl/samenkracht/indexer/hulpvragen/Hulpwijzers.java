package nl.samenkracht.indexer.hulpvragen;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.HulpvragenFout;
import nl.samenkracht.catalogus.hulpvragen.Hulpwijzer;
import nl.samenkracht.indexer.Teksten;
import org.jspecify.annotations.Nullable;

/**
 * Marks entries by the vocabulary of each gemeente: its own as last published, else the product's. One that was stored and cannot be read (by a
 * version of this program that allowed something else) stops nothing: then too the product's is used, and that is said once. Thread-safe.
 */
public final class Hulpwijzers {
    /** Made when it is first asked for: not every command marks entries. */
    private static final class Standaard {
        static final Hulpwijzer WIJZER = new Hulpwijzer(Hulpvragen.standaard());
    }

    /** @param wijzer {@code null} for that of the product */
    private record Gelezen(int nummer, @Nullable Hulpwijzer wijzer) {}

    private volatile Map<String, Gelezen> gelezen = Map.of();

    /** Reads what was published since; when that is nothing, it is one small question. */
    public synchronized void ververs(Connection register) throws SQLException {
        Map<String, Gelezen> nu = new HashMap<>();
        for (Map.Entry<String, Integer> een : Woordenlijsten.nummers(register).entrySet()) {
            Gelezen bekend = gelezen.get(een.getKey());
            nu.put(
                    een.getKey(),
                    bekend != null && bekend.nummer == een.getValue() ? bekend : lees(register, een.getKey()));
        }
        gelezen = Map.copyOf(nu);
    }

    /** Marks entries as this gemeente does, as of the last {@link #ververs}. */
    public Hulpwijzer voor(String gemeente) {
        Gelezen eigen = gelezen.get(gemeente);
        return eigen == null || eigen.wijzer == null ? Standaard.WIJZER : Objects.requireNonNull(eigen.wijzer);
    }

    private static Gelezen lees(Connection register, String gemeente) throws SQLException {
        Woordenlijst lijst = Woordenlijsten.inGebruik(register, gemeente);
        String inhoud = lijst.inhoud();
        if (inhoud == null) {
            return new Gelezen(lijst.nummer(), null);
        }
        try {
            return new Gelezen(lijst.nummer(), new Hulpwijzer(Hulpvragen.lees(inhoud)));
        } catch (HulpvragenFout fout) {
            System.err.println(Teksten.tekst(
                    "hulpvragen.onbruikbaar",
                    Integer.toString(lijst.nummer()),
                    gemeente,
                    fout.fouten().size()));
            return new Gelezen(lijst.nummer(), null);
        }
    }
}
