package nl.samenkracht.backend.zoeken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.samenkracht.frontend.deel.Blader;

/** Which pages to link to: the first, the last, and two on either side of the current one. */
final class Bladeraar {
    private static final int ERNAAST = 2;

    private Bladeraar() {}

    static int paginas(long totaal) {
        long paginas = (totaal + Zoekvraag.PER_PAGINA - 1) / Zoekvraag.PER_PAGINA;
        return (int) Math.max(1, Math.min(paginas, Zoekvraag.LAATSTE_PAGINA));
    }

    static Blader maak(int pagina, long totaal, IntFunction<String> adres) {
        int paginas = paginas(totaal);
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
