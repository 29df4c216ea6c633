package nl.samenkracht.frontend.tekst;

import java.time.LocalDateTime;
import java.util.List;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;
import org.jspecify.annotations.Nullable;

/**
 * About the portal, {@code /over}.
 *
 * @param kader frame
 * @param aanbod how many entries there are
 * @param organisaties how many organisations
 * @param bijgewerkt when an entry last changed, local time; null if there are none
 * @param wijkenBron whom the outlines of the wijken are from; null without outlines, or if nobody is to be named
 * @param achtergrondBron whom the background of the map is from; null without one, or if nobody is to be named
 */
public record OverPagina(
        Kader kader,
        long aanbod,
        long organisaties,
        @Nullable LocalDateTime bijgewerkt,
        @Nullable String wijkenBron,
        @Nullable String achtergrondBron)
        implements Pagina {

    /** The parts of the text, in the order shown. */
    public static final List<String> DELEN = List.of("wat", "wie", "juist", "bronnen", "open");
}
