package nl.samenkracht.frontend.tekst;

import java.time.LocalDate;
import java.util.List;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;
import org.jspecify.annotations.Nullable;

/**
 * What happens with data of visitors, {@code /privacy}.
 *
 * @param kader frame
 * @param achtergrondVan host that the background of the map comes from; null if the map has none
 * @param bijgewerkt when the text last changed
 */
public record PrivacyPagina(Kader kader, @Nullable String achtergrondVan, LocalDate bijgewerkt) implements Pagina {

    /** The parts of the text, in the order shown. */
    public static final List<String> DELEN =
            List.of("kijken", "zoeken", "tellen", "lijst", "plek", "melden", "kaart", "route", "rechten");
}
