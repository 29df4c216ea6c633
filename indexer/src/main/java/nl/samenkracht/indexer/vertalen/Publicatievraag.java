package nl.samenkracht.indexer.vertalen;

import java.time.LocalDate;
import nl.samenkracht.indexer.lezen.Publicatieverzoek;

/** Whether a value that nobody gets to see asks that the entry is not shown: for sources that are no table. */
public final class Publicatievraag {
    private Publicatievraag() {}

    /**
     * As a heading with a cell below it: "publiceren" false, "opmerking" niet op de website.
     *
     * @param vandaag for "tonen tot"
     */
    public static boolean zegtNee(String naam, String waarde, LocalDate vandaag) {
        String kop = Geheimvraag.losgeschreven(naam);
        return Sturing.vraag(kop)
                .filter(vraag -> vraag.overDitDeel().isEmpty())
                .map(vraag -> new Sturing(kop, vraag.kolom(), null, waarde).waaromNiet(vandaag) != null)
                .orElseGet(() -> Publicatieverzoek.inOpmerking(waarde).contains(Publicatieverzoek.Over.RIJ));
    }
}
