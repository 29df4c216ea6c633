package nl.samenkracht.frontend.melding;

import java.util.List;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.Veldfout;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;

/**
 * Reporting an error on an entry, {@code /aanbod/{uuid}/{slug}/fout-melden}. Posts fields {@code wat} (one of the codes in
 * {@link #WAT}) and {@code tekst} (at most {@value #TEKST_MAX} characters) to the same path.
 *
 * @param kader frame
 * @param aanbod the entry it is about
 * @param wat chosen code, empty if none
 * @param tekst what was typed, empty if nothing
 * @param fouten what is wrong with the form: {@code wat/kies}, {@code tekst/leeg}, {@code tekst/lang}, {@code tekst/druk}
 * @param verstuurd true shows the thanks instead of the form
 * @param gewist true says with the thanks that numbers or addresses of a person were taken out of the text
 */
public record FoutMeldPagina(
        Kader kader,
        AanbodRegel aanbod,
        String wat,
        String tekst,
        List<Veldfout> fouten,
        boolean verstuurd,
        boolean gewist)
        implements Pagina {

    /** What can be wrong, in the order shown: hours, contact details, place, no longer there, something else. */
    public static final List<String> WAT = List.of("tijden", "contact", "plek", "gestopt", "anders");

    /** The most characters a report may have. */
    public static final int TEKST_MAX = 1000;

    /** True if something is wrong with this field. */
    public boolean heeftFout(String veld) {
        return fouten.stream().anyMatch(fout -> fout.veld().equals(veld));
    }
}
