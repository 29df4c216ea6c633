package nl.samenkracht.indexer.bron.hsds;

import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import tools.jackson.databind.JsonNode;

/** What a feed says to have beside what came of it: whatever is missing is told. */
final class Feedtelling {
    private final Plek plek;
    private final List<Bevinding> bevindingen = new ArrayList<>();
    private int onderdelen;
    private int paginas;
    private int gelezen;

    Feedtelling(Plek plek) {
        this.plek = plek;
    }

    /**
     * Takes what a page says of the whole.
     *
     * @param pagina the how-manieth we asked for
     */
    void neem(JsonNode blad, int pagina) {
        onderdelen = Math.max(onderdelen, blad.path("total_items").asInt(0));
        paginas = Math.max(paginas, blad.path("total_pages").asInt(0));
        gelezen = isEerdere(blad, pagina) ? pagina - 1 : pagina;
    }

    /** Whether the server keeps to a page that came before. */
    static boolean isEerdere(JsonNode blad, int pagina) {
        return blad.path("page_number").asInt(pagina) < pagina;
    }

    void meld(String sleutel, Object... waarden) {
        bevindingen.add(Bevinding.rij(plek, Reden.BRON_ONVOLLEDIG, Teksten.tekst(sleutel, waarden)));
    }

    /**
     * Everything there is to tell.
     *
     * @param aantal how many services came
     */
    List<Bevinding> klaar(int aantal) {
        if (onderdelen > aantal) {
            meld("feed.minder", onderdelen, aantal);
        }
        if (paginas > gelezen) {
            meld("feed.paginas", paginas, gelezen);
        }
        return List.copyOf(bevindingen);
    }

    /** Whether the feed says how much it has, so that {@link #klaar} can tell what is missing. */
    boolean isGeteld() {
        return onderdelen > 0 || paginas > 0;
    }
}
