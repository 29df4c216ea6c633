package nl.samenkracht.frontend.tekst;

import java.time.LocalDate;
import java.util.List;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;
import org.jspecify.annotations.Nullable;

/**
 * The accessibility statement, {@code /toegankelijkheid}, in the form of the model statement (Besluit digitale
 * toegankelijkheid overheid; EN 301 549).
 *
 * @param kader frame
 * @param status what a manual audit found
 * @param opgesteld when the statement was written or last changed
 * @param gebreken known faults, each with a date and an alternative
 */
public record ToegankelijkheidPagina(Kader kader, Status status, LocalDate opgesteld, List<Gebrek> gebreken)
        implements Pagina {

    /** What is done to keep the portal accessible, in the order shown. */
    public static final List<String> MAATREGELEN = List.of("bouw", "toets", "taal", "mensen");

    /** What a manual audit found. Without one no status is claimed. */
    public enum Status {
        NIET_ONDERZOCHT,
        VOLDOET_DEELS,
        VOLDOET
    }

    /**
     * A known fault; its words are in the bundle under {@code gebrek.<code>}.
     *
     * @param code which fault
     * @param criterium success criterion of WCAG 2.2 ({@code 1.4.10})
     * @param oplossenVoor when it will be solved; null if not planned
     */
    public record Gebrek(
            String code, String criterium, @Nullable LocalDate oplossenVoor) {}
}
