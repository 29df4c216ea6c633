package nl.samenkracht.frontend.hulpnu;

import java.util.List;
import nl.samenkracht.frontend.deel.Hulplijn;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;

/**
 * Urgent help, {@code /hulp-nu}.
 *
 * @param kader frame, always neutral here
 * @param direct the line for immediate danger, shown large
 * @param lijnen the other lines, by situation in the order of the list
 */
public record HulpNuPagina(Kader kader, Hulplijn direct, List<Hulplijn> lijnen) implements Pagina {}
