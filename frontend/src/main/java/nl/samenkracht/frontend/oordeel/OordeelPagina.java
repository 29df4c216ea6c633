package nl.samenkracht.frontend.oordeel;

import java.util.List;
import nl.samenkracht.frontend.deel.Veldfout;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;

/**
 * The answer to a thumb, {@code /oordeel}; only ever an answer to a form.
 *
 * @param kader frame
 * @param oordeel what it is about
 * @param stap what it asks or says
 * @param fouten {@code reden/kies} when no reason was chosen
 */
public record OordeelPagina(Kader kader, Oordeel oordeel, Stap stap, List<Veldfout> fouten) implements Pagina {

    /** What the page asks or says; the name in small letters is in the keys of the bundle. */
    public enum Stap {
        /** Why it was not found. */
        WAAROM,
        /** Thank you. */
        DANK,
        /** Nothing was counted: too many at once. */
        DRUK
    }
}
