package nl.samenkracht.frontend.vraagwijzer;

import java.util.List;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;
import org.jspecify.annotations.Nullable;

/**
 * One question, {@code /vraagwijzer/{begin}}.
 *
 * @param begin code of the leefgebied, or of another beginning
 * @param nummer of the question, from 1
 * @param totaal how many questions there are on this way at most
 * @param vraag the question; null asks for the wijk, which is always the last
 * @param uitleg a sentence below it; null when it needs none
 * @param keuzes the answers
 * @param overslaan where who gives no wijk goes on; null for every other question
 * @param gegeven what was answered, each with the address of that question
 * @param vorige address of the page before
 * @param onbekend true when the address has an answer that is not there
 */
public record VraagPagina(
        Kader kader,
        String begin,
        int nummer,
        int totaal,
        @Nullable String vraag,
        @Nullable String uitleg,
        List<Keuze> keuzes,
        @Nullable String overslaan,
        List<Keuze> gegeven,
        String vorige,
        boolean onbekend)
        implements Pagina {}
