package nl.samenkracht.frontend.wijken;

import java.util.List;
import nl.samenkracht.frontend.deel.Plattegrond;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;

/**
 * All wijken, {@code /wijken}.
 *
 * @param kader frame
 * @param plattegrond the wijken as a drawing
 * @param wijken the same wijken in words, by name
 */
public record WijkenPagina(Kader kader, Plattegrond plattegrond, List<WijkRegel> wijken) implements Pagina {

    /**
     * One wijk in the list.
     *
     * @param slug for the link
     * @param naam name
     * @param buurten names of its buurten
     * @param aantal how many entries serve it
     */
    public record WijkRegel(String slug, String naam, List<String> buurten, long aantal) {}
}
