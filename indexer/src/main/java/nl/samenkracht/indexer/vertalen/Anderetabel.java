package nl.samenkracht.indexer.vertalen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.verslag.Reden;

/** What looks like a table of offers and is none: another table below it, a table that explains the columns, or one on its side. */
final class Anderetabel {
    /** A list of persons has none of these. */
    private static final Set<Kolom> VAN_AANBOD = EnumSet.of(
            Kolom.SOORT,
            Kolom.OMSCHRIJVING,
            Kolom.SAMENVATTING,
            Kolom.KOSTEN,
            Kolom.DOELGROEP,
            Kolom.LEEFGEBIED,
            Kolom.TOEGANG,
            Kolom.AANMELDEN);
    /** Where these are given for a value: "telefoon" is a way to take part, "activiteit" a sort. */
    private static final Set<Kolom> MET_KOPWOORDEN =
            EnumSet.of(Kolom.SOORT, Kolom.AANMELDEN, Kolom.TOEGANG, Kolom.CONTACT, Kolom.TREFWOORDEN);

    private static final Set<Kolom> DAGEN = EnumSet.range(Kolom.MAANDAG, Kolom.ZONDAG);

    private static final Pattern INVULHULP = Pattern.compile(
            "^(?:vul|typ)(?: .*)? in$|^(?:vul|typ|noteer) hier\\b|^(?:kies|selecteer) .*\\b(?:lijst|keuzelijst|menu)$|^max(?:imaal)? \\d+ (?:tekens|woorden)|^(?:verplicht|optioneel)(?: veld)?$|^d?d m?m jj|^ja(?: of)? nee$");
    private static final int GENOEG = 2;
    private static final int GENOEG_PERSOON = 3;
    /** So many different headings below each other in the first column are not met by chance. */
    private static final int GEKANTELD = 4;

    private Anderetabel() {}

    /** Whether the row is the heading of another table: most of it is headings, in other places than those of this table. */
    static boolean begint(List<String> rij, Tabelkop kop, Kolomherkenning herkenning) {
        if (rij.stream().anyMatch(cel -> Kopcel.isGegeven(cel, herkenning))) {
            return false;
        }
        int bekend = 0;
        int onbekend = 0;
        boolean naamloos = true;
        boolean naam = false;
        boolean persoon = false;
        // Headings that stand where this table has none of them: an entry may be called "Vacature".
        Set<Kolom> elders = EnumSet.noneOf(Kolom.class);
        for (int i = 0; i < rij.size(); i++) {
            String cel = rij.get(i);
            if (cel.isBlank()) {
                continue;
            }
            boolean kopcel = Kopcel.isBekend(cel, herkenning);
            bekend += kopcel ? 1 : 0;
            onbekend += kopcel ? 0 : 1;
            Kolom hier = kop.kolommen().get(i);
            naamloos &= kopcel || hier != Kolom.NAAM;
            if (hier == null || !MET_KOPWOORDEN.contains(hier)) {
                Optional<Kolom> kolom = herkenning.kolom(cel);
                naam |= hier == Kolom.NAAM && kolom.filter(Kolom.NAAM::equals).isPresent();
                persoon |= kolom.isEmpty() && herkenning.waaromNiet(cel) == Reden.KOLOM_PERSOON;
                kolom.filter(deze -> deze != hier && !DAGEN.contains(deze)).ifPresent(elders::add);
            }
        }
        if (elders.contains(Kolom.TELEFOON) && elders.contains(Kolom.EMAIL)) {
            return true;
        }
        return naamloos
                && bekend > onbekend
                && (elders.contains(Kolom.NAAM)
                        || (naam && elders.size() >= GENOEG)
                        || (persoon && bekend >= GENOEG_PERSOON));
    }

    /**
     * Whether a table below this one holds offers as well.
     *
     * @param kop its heading
     */
    static boolean isAanbod(Tabelkop kop, Tabelkop eerste) {
        Set<Kolom> kolommen = new HashSet<>(kop.kolommen().values());
        return kolommen.stream().anyMatch(VAN_AANBOD::contains)
                || kolommen.equals(new HashSet<>(eerste.kolommen().values()));
    }

    /**
     * Whether the rows are no entries but the headings of another table: with what they mean beside them, or with a column for every entry.
     *
     * @param rijen the first of the sheet, the heading among them
     */
    static boolean zijnKoppen(List<List<String>> rijen, Tabelkop kop, Kolomherkenning herkenning) {
        List<List<String>> onder = rijen.subList(kop.na(), rijen.size());
        boolean kanUitlegZijn =
                kop.kolommen().values().stream().noneMatch(kolom -> kolom == Kolom.ORGANISATIE || kolom == Kolom.SOORT);
        boolean uitleg = kop.kolommen().entrySet().stream()
                .filter(kolom -> kanUitlegZijn && kolom.getValue() == Kolom.NAAM)
                .map(kolom -> koppen(onder, kolom.getKey(), herkenning))
                .anyMatch(koppen ->
                        koppen.size() >= GENOEG && (koppen.contains(Kolom.NAAM) || koppen.contains(Kolom.ORGANISATIE)));
        List<List<String>> andere = new ArrayList<>(rijen.subList(0, kop.na() - kop.rijen()));
        andere.addAll(onder);
        return uitleg || koppen(andere, 0, herkenning).size() >= GEKANTELD;
    }

    /** What the cells of one column mean as headings; nothing when most of them mean nothing. */
    private static Set<Kolom> koppen(List<List<String>> rijen, int plaats, Kolomherkenning herkenning) {
        List<String> cellen = rijen.stream()
                .filter(rij -> plaats < rij.size() && !rij.get(plaats).isBlank())
                .map(rij -> rij.get(plaats))
                .toList();
        List<Kolom> bekend = cellen.stream()
                .flatMap(cel -> herkenning.kolom(cel).stream())
                .filter(kolom -> !DAGEN.contains(kolom))
                .toList();
        return bekend.size() * 2 < cellen.size() ? Set.of() : new HashSet<>(bekend);
    }

    /** Whether the row says how to fill in the columns, its name included. */
    static boolean isInvulhulp(List<String> rij, Tabelkop kop, Kolomherkenning herkenning) {
        long hulp = rij.stream().filter(Anderetabel::isHulp).count();
        return hulp >= GENOEG
                && IntStream.range(0, rij.size())
                        .filter(i -> kop.kolommen().get(i) == Kolom.NAAM)
                        .mapToObj(rij::get)
                        .allMatch(naam -> isHulp(naam)
                                || herkenning
                                        .kolom(naam)
                                        .filter(Kolom.NAAM::equals)
                                        .isPresent());
    }

    private static boolean isHulp(String cel) {
        return INVULHULP.matcher(Kaal.van(cel)).find();
    }
}
