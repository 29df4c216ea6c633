package nl.samenkracht.backend.weergave;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.samenkracht.frontend.deel.Blader;

/** Which pages to link to: the first, the last, and two on either side of the current one. */
public final class Bladeraar {
    private static final int ERNAAST = 2;

    private Bladeraar() {}

    /** How many pages hold so many; at least one. */
    public static int paginas(long totaal, int perPagina) {
        return (int) Math.max(1, (totaal + perPagina - 1) / perPagina);
    }

    /** The links from this page; {@code adres} gives the address of a page by its number, from 1. */
    public static Blader maak(int pagina, int paginas, IntFunction<String> adres) {
        if (paginas == 1) {
            return Blader.EEN_PAGINA;
        }
        List<Blader.Bladzijde> bladzijden = new ArrayList<>();
        for (int nummer = 1; nummer <= paginas; nummer++) {
            if (nummer == 1 || nummer == paginas || Math.abs(nummer - pagina) <= ERNAAST) {
                bladzijden.add(new Blader.Bladzijde(nummer, adres.apply(nummer)));
            } else if (nummer < pagina) {
                nummer = pagina - ERNAAST - 1;
            } else {
                nummer = paginas - 1;
            }
        }
        return new Blader(
                pagina,
                paginas,
                pagina > 1 ? adres.apply(pagina - 1) : null,
                pagina < paginas ? adres.apply(pagina + 1) : null,
                bladzijden);
    }
}
