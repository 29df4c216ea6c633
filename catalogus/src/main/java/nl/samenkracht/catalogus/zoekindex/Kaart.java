package nl.samenkracht.catalogus.zoekindex;

import java.util.List;
import nl.samenkracht.catalogus.aanbod.Kosten;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import org.jspecify.annotations.Nullable;

/**
 * The part of an index document that only a result card needs.
 *
 * @param samenvatting one sentence; empty when there is none
 * @param plekken where it is, the main place first, without what a card does not show (buurt, what is known of the building)
 * @param telefoon number to call, as the source wrote it
 * @param andereNamen other names, and {@code trefwoorden} keywords: to tell by which of them an entry was found
 * @param gevoelig as {@link nl.samenkracht.catalogus.aanbod.Gevoelig} judges the whole entry, of which a document holds only a part
 */
public record Kaart(
        String samenvatting,
        List<Locatie> plekken,
        Openingstijden tijden,
        Kosten kosten,
        @Nullable String telefoon,
        List<String> voorWie,
        List<String> andereNamen,
        List<String> trefwoorden,
        boolean gevoelig,
        boolean voorbeeld) {

    public Kaart {
        samenvatting = samenvatting == null ? "" : samenvatting;
        plekken = plekken == null ? List.of() : List.copyOf(plekken);
        voorWie = voorWie == null ? List.of() : List.copyOf(voorWie);
        andereNamen = andereNamen == null ? List.of() : List.copyOf(andereNamen);
        trefwoorden = trefwoorden == null ? List.of() : List.copyOf(trefwoorden);
        tijden = tijden == null ? Openingstijden.ONBEKEND : tijden;
        kosten = kosten == null ? Kosten.ONBEKEND : kosten;
    }
}
