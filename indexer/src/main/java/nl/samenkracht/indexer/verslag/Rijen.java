package nl.samenkracht.indexer.verslag;

import java.time.LocalDate;
import java.util.List;
import nl.samenkracht.indexer.bron.Plek;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file that were taken: which were new, changed or the same. More than {@link Bestandsverslag#MEESTE} of a kind are counted in
 * the {@link Telling} but not kept.
 *
 * @param gewijzigd at most {@link Bestandsverslag#MEESTE} fields together
 * @param verdwenen what visitors see and the file had before, and has no more
 */
public record Rijen(List<Nieuw> nieuw, List<Gewijzigd> gewijzigd, List<Plek> ongewijzigd, List<Verdwenen> verdwenen) {
    /** None at all. */
    public static final Rijen GEEN = new Rijen(List.of(), List.of(), List.of(), List.of());

    public Rijen {
        nieuw = List.copyOf(nieuw);
        gewijzigd = List.copyOf(gewijzigd);
        ongewijzigd = List.copyOf(ongewijzigd);
        verdwenen = List.copyOf(verdwenen);
    }

    /**
     * A public entry whose row is gone.
     *
     * @param nummer its number in the source; {@code null} when it had none of its own
     * @param gezien the day of the last import that saw it
     */
    public record Verdwenen(String naam, @Nullable String nummer, LocalDate gezien) {}

    /**
     * A row that became a new entry.
     *
     * @param naam what it is called; {@code null} when it is not public
     */
    public record Nieuw(Plek plek, @Nullable String naam) {}

    /**
     * A row that changed a known entry.
     *
     * @param naam what it is called now; {@code null} when it is not public
     * @param velden never empty
     */
    public record Gewijzigd(Plek plek, @Nullable String naam, List<Veldverschil> velden) {
        public Gewijzigd {
            velden = List.copyOf(velden);
        }

        /** The same without the values of one field. */
        public Gewijzigd verzwijg(String veld) {
            return new Gewijzigd(
                    plek,
                    naam,
                    velden.stream()
                            .map(verschil -> verschil.veld().equals(veld) ? Veldverschil.verzwegen(veld) : verschil)
                            .toList());
        }
    }
}
