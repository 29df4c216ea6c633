package nl.samenkracht.frontend.vraagwijzer;

import java.util.List;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;

/**
 * What it is about, {@code /vraagwijzer}.
 *
 * @param leefgebieden codes, in the order shown
 * @param anders codes of the beginnings for who finds none fitting
 */
public record BeginPagina(Kader kader, List<String> leefgebieden, List<String> anders) implements Pagina {}
