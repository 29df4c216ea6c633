package nl.samenkracht.frontend.start;

import java.util.List;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.AgendaRegel;
import nl.samenkracht.frontend.deel.Plattegrond;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;

/**
 * The home page, {@code /}.
 *
 * @param kader frame; its wijk makes "Vandaag in uw buurt" about that wijk
 * @param plattegrond the wijken to choose from
 * @param leefgebieden codes in the order of the tiles
 * @param vandaag at most three things that are on today, or else on the next day that has any
 * @param vacatures at most three ways to do something for someone else
 * @param initiatieven at most three things neighbours have begun
 */
public record StartPagina(
        Kader kader,
        Plattegrond plattegrond,
        List<String> leefgebieden,
        List<AgendaRegel> vandaag,
        List<AanbodRegel> vacatures,
        List<AanbodRegel> initiatieven)
        implements Pagina {}
