package nl.samenkracht.indexer.vertalen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.samenkracht.indexer.bron.Achtergehouden;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.lezen.Janeelezer;
import nl.samenkracht.indexer.lezen.Plaatssoortlezer;
import nl.samenkracht.indexer.verslag.Reden;

/**
 * One row of a table by column, before anything is read from it.
 *
 * @param cellen text per column, stripped; columns without text are absent
 * @param koppen heading per column as in the source, for the report; also of columns in which this row has nothing
 * @param publicatie what it says of its own publication
 * @param personen what stands in columns about persons: never shown, and not to be repeated by a column that is
 * @param achtergehouden headings of unpublished columns in which this row has something, and why
 * @param geheim whether any cell, published or not, says that the address is secret
 * @param bladWijk name of the sheet, which may be that of a wijk; empty elsewhere
 */
public record Tabelrij(
        Plek plek,
        Map<Kolom, String> cellen,
        Map<Kolom, String> koppen,
        Publicatie publicatie,
        List<String> personen,
        List<Achtergehouden> achtergehouden,
        boolean geheim,
        String bladWijk) {
    /** Between the cells of columns that mean the same. */
    private static final String SAMEN = "; ";
    /** Between their headings. */
    static final String KOPPEN_SAMEN = " + ";

    /** Lays a row of cells under the heading. */
    public static Tabelrij van(Plek plek, Tabelkop kop, List<String> rij) {
        Map<Kolom, String> cellen = new EnumMap<>(Kolom.class);
        Map<Kolom, String> koppen = new EnumMap<>(Kolom.class);
        List<Achtergehouden> verborgen = new ArrayList<>();
        List<String> personen = new ArrayList<>();
        List<Sturing> sturing = new ArrayList<>(sturing(kop, rij));
        List<String> verzoeken = new ArrayList<>();
        boolean geheim = false;
        for (int i = 0; i < rij.size(); i++) {
            String cel = rij.get(i).strip();
            if (cel.isEmpty()) {
                continue;
            }
            String naam = i < kop.namen().size() ? kop.namen().get(i) : "";
            // "Geheim adres" may also be the heading, with "ja" below it.
            boolean nee = Janeelezer.isNee(cel) && !Janeelezer.isJa(cel);
            geheim |= Plaatssoortlezer.eistGeheim(cel) || (Plaatssoortlezer.vraagtGeheim(naam) && !nee);
            Kolom kolom = kop.kolommen().get(i);
            Rijverzoek.in(naam, kolom, kop.verborgen().get(i), cel, sturing, verzoeken);
            if (kolom != null) {
                delen(kop, kolom, cel).forEach((deel, tekst) -> {
                    cellen.merge(deel, tekst, (eerste, tweede) -> eerste + SAMEN + tweede);
                    koppen.merge(deel, naam, (eerste, tweede) -> eerste + KOPPEN_SAMEN + tweede);
                });
            } else if (kop.verborgen().containsKey(i)) {
                Reden reden = kop.verborgen().get(i);
                verborgen.add(new Achtergehouden(naam, reden));
                if (reden == Reden.KOLOM_PERSOON) {
                    personen.add(cel);
                }
            }
        }
        kop.kolommen()
                .forEach(
                        (plaats, kolom) -> koppen.putIfAbsent(kolom, kop.namen().get(plaats)));
        Begincellen.schik(cellen, koppen);
        Publicatie publicatie = new Publicatie(sturing, verzoeken);
        return new Tabelrij(
                plek,
                cellen,
                koppen,
                publicatie,
                personen,
                verborgen,
                geheim || publicatie.verbergtPlek() || isGeheim(cellen),
                plek.blad() == null ? "" : plek.blad());
    }

    private static Map<Kolom, String> delen(Tabelkop kop, Kolom kolom, String cel) {
        return switch (kolom) {
            case CONTACT -> Contactcel.delen(cel);
            case LOCATIE_EN_ADRES -> plekEnAdres(kop, cel);
            default -> Map.of(kolom, cel);
        };
    }

    /** Beside a column for the name of the place, or a house number, it holds the address; beside one for the address, the name. */
    private static Map<Kolom, String> plekEnAdres(Tabelkop kop, String cel) {
        if (kop.kolommen().containsValue(Kolom.ADRES)) {
            return kop.kolommen().containsValue(Kolom.LOCATIE) ? Map.of() : Map.of(Kolom.LOCATIE, cel);
        }
        boolean adres =
                kop.kolommen().containsValue(Kolom.LOCATIE) || kop.kolommen().containsValue(Kolom.HUISNUMMER);
        return adres ? Map.of(Kolom.ADRES, cel) : Plekcel.delen(cel);
    }

    /** The same row, which nobody may see. */
    Tabelrij alsVerborgen() {
        Sturing niet = new Sturing("", Kolom.NIET_PUBLICEREN, null, "ja");
        return new Tabelrij(
                plek,
                cellen,
                koppen,
                publicatie.en(new Publicatie(List.of(niet), List.of())),
                personen,
                achtergehouden,
                geheim,
                bladWijk);
    }

    /** Of every place that steers, also where this row is empty or has ended. */
    private static List<Sturing> sturing(Tabelkop kop, List<String> rij) {
        return kop.kolommen().entrySet().stream()
                .filter(plaats -> plaats.getValue().stuurt())
                .sorted(Map.Entry.comparingByKey())
                .map(plaats -> new Sturing(
                        kop.namen().get(plaats.getKey()),
                        plaats.getValue(),
                        kop.stuurtOver().get(plaats.getKey()),
                        plaats.getKey() < rij.size() ? rij.get(plaats.getKey()).strip() : ""))
                .toList();
    }

    /** As {@link #van(Plek, Map, List, boolean, Publicatie)}, of a row of which everything is in its columns. */
    public static Tabelrij van(Plek plek, Map<Kolom, String> waarden, List<Achtergehouden> achtergehouden) {
        return van(plek, waarden, achtergehouden, false, Publicatie.GEEN);
    }

    /**
     * A row that comes from something else than a table. Columns without text may be given.
     *
     * @param eistGeheim whether the source says so outside of them
     * @param verder what the source says of publication outside of them
     */
    public static Tabelrij van(
            Plek plek,
            Map<Kolom, String> waarden,
            List<Achtergehouden> achtergehouden,
            boolean eistGeheim,
            Publicatie verder) {
        Map<Kolom, String> cellen = new EnumMap<>(Kolom.class);
        List<Sturing> sturing = new ArrayList<>();
        List<String> verzoeken = new ArrayList<>();
        waarden.forEach((kolom, waarde) -> {
            Rijverzoek.in(kolom.code(), kolom, null, waarde, sturing, verzoeken);
            if (kolom.stuurt()) {
                sturing.add(new Sturing(kolom.code(), kolom, null, waarde.strip()));
            } else if (!waarde.isBlank()) {
                cellen.put(kolom, waarde.strip());
            }
        });
        Publicatie publicatie = new Publicatie(sturing, verzoeken).en(verder);
        boolean geheim = eistGeheim
                || publicatie.verbergtPlek()
                || cellen.values().stream().anyMatch(Plaatssoortlezer::eistGeheim)
                || isGeheim(cellen);
        return new Tabelrij(plek, cellen, Map.of(), publicatie, List.of(), achtergehouden, geheim, "");
    }

    private static boolean isGeheim(Map<Kolom, String> cellen) {
        return Plaatssoortlezer.isSchuilplek(cellen.getOrDefault(Kolom.PLAATSSOORT, ""))
                || Publicatie.PLEKKEN.stream()
                        .anyMatch(kolom -> Plaatssoortlezer.isGeheim(cellen.getOrDefault(kolom, "")));
    }

    /** The text of a column, empty when there is none. */
    public String cel(Kolom kolom) {
        return cellen.getOrDefault(kolom, "");
    }
}
