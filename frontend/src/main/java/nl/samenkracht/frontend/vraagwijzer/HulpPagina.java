package nl.samenkracht.frontend.vraagwijzer;

import java.util.List;
import nl.samenkracht.frontend.deel.Hulplijn;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;

/**
 * Who to call at once, {@code /vraagwijzer/verder}.
 *
 * @param kader frame, always neutral here
 * @param kop heading
 * @param uitleg what to say first
 * @param lijnen lines to call, the one for this situation first
 * @param hulpvragen codes of needs to search for by POST, so that they enter no history
 */
public record HulpPagina(Kader kader, String kop, String uitleg, List<Hulplijn> lijnen, List<String> hulpvragen)
        implements Pagina {}
