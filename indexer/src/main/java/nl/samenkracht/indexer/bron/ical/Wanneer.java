package nl.samenkracht.indexer.bron.ical;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/**
 * The times of an entry.
 *
 * @param begin first day
 * @param eind last day
 * @param rooster what they follow from, where that is more than was written out
 * @param opmerkingen what there is to tell of them
 */
record Wanneer(
        Openingstijden tijden,
        @Nullable LocalDate begin,
        @Nullable LocalDate eind,
        @Nullable String rooster,
        List<Opmerking> opmerkingen) {
    /** Of one property. */
    record Opmerking(String eigenschap, Reden reden) {}

    Wanneer met(List<Opmerking> meer) {
        return new Wanneer(
                tijden,
                begin,
                eind,
                rooster,
                Stream.concat(opmerkingen.stream(), meer.stream()).toList());
    }

    Wanneer zonderVerzonnenEind() {
        return Zondereind.komtVoorIn(tijden)
                ? new Wanneer(Zondereind.inWoorden(tijden), begin, eind, rooster, opmerkingen)
                        .met(List.of(new Opmerking("DTEND", Reden.TIJD_ZONDER_EIND)))
                : this;
    }

    Inhoud in(Inhoud i) {
        return new Inhoud(
                i.omschrijving(),
                i.samenvatting(),
                i.andereNamen(),
                i.voorWie(),
                i.leeftijdVanaf(),
                i.leeftijdTot(),
                tijden,
                i.kosten(),
                i.aanmelden(),
                i.meenemen(),
                i.wachttijd(),
                i.talen(),
                i.tolk(),
                i.telefoons(),
                i.email(),
                i.website(),
                i.toegankelijkheid(),
                i.trefwoorden(),
                i.voorbeeld());
    }
}
