package nl.samenkracht.backend.zoeken;

import java.util.List;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;
import nl.samenkracht.catalogus.hulpvragen.Hulpvraag;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.zoeken.Begrip;
import org.jspecify.annotations.Nullable;

/** What was understood of a question, as the page says it. */
final class Begrepenen {
    /** With less of a share it would be said of nearly every question. */
    private static final float NOEMENSWAARD = 0.2f;

    private Begrepenen() {}

    /** The needs to show, with the address without each; {@code adres} is {@code null} when the question may not stand in an address. */
    static List<Begrip> maak(Zoekvelden velden, Taal taal, @Nullable Zoekadres adres) {
        return velden.vraag().begrepen().stream()
                .filter(begrepen -> !begrepen.biedt() && begrepen.aandeel() >= NOEMENSWAARD)
                .map(Begrepen::vraag)
                .map(vraag -> new Begrip(
                        vraag.code(), naam(vraag, taal), adres == null ? null : adres.zonderBegrip(vraag.code())))
                .toList();
    }

    /** Names of the needs of the question that this entry helps with. */
    static List<String> van(Zoekvraag vraag, IndexDocument treffer, Taal taal) {
        return vraag.begrepen().stream()
                .filter(begrepen -> !begrepen.biedt() && begrepen.aandeel() >= NOEMENSWAARD)
                .map(Begrepen::vraag)
                .filter(begrip ->
                        treffer.hulpvraag().stream().anyMatch(waarde -> waarde.startsWith(begrip.code() + "/")))
                .map(begrip -> naam(begrip, taal))
                .toList();
    }

    private static String naam(Hulpvraag vraag, Taal taal) {
        return taal == Taal.EN ? vraag.name() : vraag.naam();
    }
}
