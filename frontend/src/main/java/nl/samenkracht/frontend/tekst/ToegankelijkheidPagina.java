package nl.samenkracht.frontend.tekst;

import java.time.LocalDate;
import java.util.List;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;
import org.jspecify.annotations.Nullable;

/**
 * The accessibility statement, {@code /toegankelijkheid}, in the form of the model statement (Besluit digitale
 * toegankelijkheid overheid; EN 301 549). It names no status: that takes an audit by people, and the official statement in
 * the register.
 *
 * @param kader frame
 * @param adressen the web addresses it covers; empty if the municipality did not fill them in
 * @param register address of the official statement in the national register; null if there is none
 * @param termijn how soon a report is answered; null if the municipality did not fill it in
 * @param opgesteld when the statement was drawn up
 * @param gewijzigd when it last changed
 * @param gebreken known deviations from the norm
 */
public record ToegankelijkheidPagina(
        Kader kader,
        List<String> adressen,
        @Nullable String register,
        @Nullable Termijn termijn,
        LocalDate opgesteld,
        LocalDate gewijzigd,
        List<Gebrek> gebreken)
        implements Pagina {

    /** What the norm does not ask but people notice, in the order shown. */
    public static final List<String> WETEN = List.of("teksten", "engels", "kaart");

    /** How the statement was made, in the order shown. */
    public static final List<String> GEMAAKT = List.of("programmas", "mensen");

    /** What is done to keep the portal accessible, in the order shown. */
    public static final List<String> MAATREGELEN = List.of("bouw", "toets", "taal", "mensen");

    /**
     * A known deviation from the norm; its words are in the bundle under {@code gebrek.<code>}.
     *
     * @param code which one
     * @param criterium success criterion of WCAG 2.2 at level A or AA ({@code 1.4.10}); its name is in the bundle
     * @param gevonden when it was found
     * @param gepland when it will be solved; null if not planned
     */
    public record Gebrek(
            String code,
            String criterium,
            LocalDate gevonden,
            @Nullable LocalDate gepland) {}

    /** Within how many working days a report is confirmed, and within how many weeks it is answered. */
    public record Termijn(int werkdagen, int weken) {}
}
