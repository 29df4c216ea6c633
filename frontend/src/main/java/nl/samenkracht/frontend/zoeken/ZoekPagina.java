package nl.samenkracht.frontend.zoeken;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenkracht.frontend.deel.Blader;
import nl.samenkracht.frontend.deel.Hulplijn;
import nl.samenkracht.frontend.deel.KaartWeergave;
import nl.samenkracht.frontend.deel.Veldfout;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;
import nl.samenkracht.frontend.oordeel.Oordeel;
import org.jspecify.annotations.Nullable;

/**
 * The results, {@code /zoeken}.
 *
 * @param kader frame; its wijk is the wijk asked for
 * @param vraag what was asked
 * @param keuzes what was answered to questions before; null when there were none
 * @param fouten what is wrong with the question; the fields keep what was typed
 * @param uitleg notices above the results
 * @param begrepen the needs heard in the question
 * @param hulplijnen lines to show first when the question sounds urgent; else empty
 * @param totaal number of results over all pages
 * @param kaartjes the results of this page
 * @param sommen by id of a result why it stands there, the weightiest first; empty unless asked for
 * @param facetten the filters
 * @param nabijheid what was chosen beside the filters; empty if nothing was
 * @param blader paging
 * @param kaart the map
 * @param uitweg next steps, shown when there are few results or none; what may have been meant is asked whenever it is given
 * @param oordeel what a visitor may judge; null when nobody should be asked
 */
public record ZoekPagina(
        Kader kader,
        Vraag vraag,
        @Nullable Keuzes keuzes,
        List<Veldfout> fouten,
        List<Uitleg> uitleg,
        List<Begrip> begrepen,
        List<Hulplijn> hulplijnen,
        long totaal,
        List<Kaartje> kaartjes,
        Map<UUID, List<Weging>> sommen,
        List<Facet> facetten,
        List<Nabijheid> nabijheid,
        Blader blader,
        KaartWeergave kaart,
        Uitweg uitweg,
        @Nullable Oordeel oordeel)
        implements Pagina {

    /** Id of the form with the question. */
    public static final String FORMULIER = "zoekformulier";

    /** The orders one can choose, the usual one first. */
    public static final List<String> VOLGORDES = List.of("relevantie", "afstand", "naam");

    /** With so few results a visitor may have meant something else. */
    public static final int WEINIG = 4;

    /** True if there is something, but little. */
    public boolean isWeinig() {
        return totaal > 0 && totaal <= WEINIG;
    }

    /** True if something is wrong with this field of the question. */
    public boolean heeftFout(String veld) {
        return fouten.stream().anyMatch(fout -> fout.veld().equals(veld));
    }

    /** Why this result stands there, the weightiest first; empty unless asked for. */
    public List<Weging> som(Kaartje kaartje) {
        return sommen.getOrDefault(kaartje.id(), List.of());
    }

    /** True if any filter is on, or another choice that can be taken away. */
    public boolean heeftKeuzes() {
        return !nabijheid.isEmpty() || facetten.stream().anyMatch(Facet::heeftKeuze);
    }
}
