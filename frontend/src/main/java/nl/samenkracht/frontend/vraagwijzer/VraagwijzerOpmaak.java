package nl.samenkracht.frontend.vraagwijzer;

import nl.samenkracht.frontend.opmaak.Opmaak;
import org.jspecify.annotations.Nullable;

/** What the pages with questions say of themselves. */
public final class VraagwijzerOpmaak {

    private VraagwijzerOpmaak() {}

    /** The everyday word for a beginning. */
    public static String begin(String code, Opmaak o) {
        String sleutel = "vraagwijzer.begin." + code;
        return o.kent(sleutel) ? o.zin(sleutel) : o.begrip("leefgebied", code);
    }

    /** What a beginning is about, in a few words; null when the bundle does not say. */
    public static @Nullable String zin(String code, Opmaak o) {
        String sleutel = "leefgebied-zin." + code;
        return o.kent(sleutel) ? o.zin(sleutel) : null;
    }

    /** The question of a page. */
    public static String vraag(VraagPagina pagina, Opmaak o) {
        String vraag = pagina.vraag();
        return vraag == null ? o.zin("vraagwijzer.wijk") : vraag;
    }

    /** For tab and history: the question, and how far one is. */
    public static String titel(VraagPagina pagina, Opmaak o) {
        return o.zin("vraagwijzer.titel", vraag(pagina, o), pagina.nummer(), pagina.totaal());
    }
}
