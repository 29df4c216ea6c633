package nl.samenkracht.indexer.vertalen;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.lezen.Publicatieverzoek;
import nl.samenkracht.indexer.lezen.Tekstlezer;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/** What a cell that is no column for it says of publication: the one rule for tables, G!DS and HSDS. */
final class Rijverzoek {
    /** Told of the row as a whole. */
    private static final Set<Kolom> OVER_DE_RIJ = EnumSet.of(
            Kolom.NAAM,
            Kolom.OMSCHRIJVING,
            Kolom.SAMENVATTING,
            Kolom.ANDERE_NAMEN,
            Kolom.VOOR_WIE,
            Kolom.DOELGROEP,
            Kolom.SOORT,
            Kolom.TREFWOORDEN,
            Kolom.VOORBEELD);
    /** In these a request is about what else stands in the cell; one about the place makes that secret. */
    private static final Set<Kolom> OVER_DE_CEL = EnumSet.of(
            Kolom.ORGANISATIE,
            Kolom.WEBSITE,
            Kolom.TIJDEN,
            Kolom.DAGEN,
            Kolom.KOSTEN,
            Kolom.AANMELDEN,
            Kolom.MEENEMEN,
            Kolom.WACHTTIJD,
            Kolom.TOEGANKELIJKHEID);

    /** In these that it is somebody's own is enough. */
    private static final Set<Kolom> BEREIKBAAR = EnumSet.of(Kolom.TELEFOON, Kolom.EMAIL, Kolom.CONTACT);

    private static final Pattern VERPAKT = Pattern.compile("[<&\\p{Cf}]");

    private Rijverzoek() {}

    /**
     * Adds what a cell asks.
     *
     * @param kolom what the column means; {@code null} when it is not published
     * @param waarom why it is not published; {@code null} when it is, or has no heading
     * @param sturing takes columns that may not be shown
     * @param verzoeken takes the heading, when the row may not be shown
     */
    static void in(
            String kop,
            @Nullable Kolom kolom,
            @Nullable Reden waarom,
            String ruw,
            List<Sturing> sturing,
            List<String> verzoeken) {
        String cel = VERPAKT.matcher(ruw).find() ? Tekstlezer.lees(ruw).waarde().orElse("") : ruw;
        if (kolom == null || new Sturing(kop, kolom, null, cel).isOpmerking()) {
            boolean overMensen = waarom == Reden.KOLOM_PERSOON || waarom == Reden.KOLOM_CLIENT;
            if (overMensen ? Publicatieverzoek.isHeel(cel) : vraagtRij(kop, cel, sturing)) {
                verzoeken.add(kop);
            }
        } else if (OVER_DE_RIJ.contains(kolom) && Publicatieverzoek.inTekst(cel)) {
            verzoeken.add(kop);
        } else if ((OVER_DE_CEL.contains(kolom) && Publicatieverzoek.inTekst(cel))
                || (BEREIKBAAR.contains(kolom) && Publicatieverzoek.bijNummer(cel))) {
            sturing.add(dicht(kop, kolom));
        }
    }

    private static boolean vraagtRij(String kop, String cel, List<Sturing> sturing) {
        List<Publicatieverzoek.Over> over = Publicatieverzoek.inOpmerking(cel);
        if (over.contains(Publicatieverzoek.Over.TELEFOON)) {
            sturing.add(dicht(kop, Kolom.TELEFOON));
        }
        if (over.contains(Publicatieverzoek.Over.EMAIL)) {
            sturing.add(dicht(kop, Kolom.EMAIL));
        }
        return over.contains(Publicatieverzoek.Over.RIJ);
    }

    private static Sturing dicht(String kop, Kolom veld) {
        return new Sturing(kop, Kolom.NIET_PUBLICEREN, veld, "ja");
    }
}
