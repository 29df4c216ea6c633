package nl.samenkracht.indexer.vertalen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.samenkracht.indexer.bron.Achtergehouden;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.lezen.Janeelezer;
import nl.samenkracht.indexer.lezen.Plaatssoortlezer;

/**
 * One row of a table by column, before anything is read from it.
 *
 * @param cellen text per column, stripped; columns without text are absent
 * @param koppen heading per column as in the source, for the report
 * @param achtergehouden headings of unpublished columns in which this row has something, and why
 * @param geheim whether any cell, published or not, says that the address is secret
 * @param bladWijk name of the sheet, which may be that of a wijk; empty elsewhere
 */
public record Tabelrij(
        Plek plek,
        Map<Kolom, String> cellen,
        Map<Kolom, String> koppen,
        List<Achtergehouden> achtergehouden,
        boolean geheim,
        String bladWijk) {
    /** In these the word alone says enough. */
    private static final List<Kolom> PLEKKEN = List.of(
            Kolom.PLAATSSOORT, Kolom.ADRES, Kolom.STRAAT, Kolom.POSTCODE, Kolom.PLAATS, Kolom.LOCATIE, Kolom.PUNT);

    /** Lays a row of cells under the heading. */
    public static Tabelrij van(Plek plek, Tabelkop kop, List<String> rij) {
        Map<Kolom, String> cellen = new EnumMap<>(Kolom.class);
        Map<Kolom, String> koppen = new EnumMap<>(Kolom.class);
        List<Achtergehouden> verborgen = new ArrayList<>();
        boolean geheim = false;
        for (int i = 0; i < rij.size(); i++) {
            String cel = rij.get(i).strip();
            if (cel.isEmpty()) {
                continue;
            }
            // "Geheim adres" may also be the heading, with "ja" below it.
            geheim |= Plaatssoortlezer.eistGeheim(cel)
                    || (i < kop.namen().size()
                            && Plaatssoortlezer.eistGeheim(kop.namen().get(i))
                            && !Janeelezer.isNee(cel));
            Kolom kolom = kop.kolommen().get(i);
            if (kolom != null) {
                cellen.put(kolom, cel);
                koppen.put(kolom, kop.namen().get(i));
            } else if (kop.verborgen().containsKey(i)) {
                verborgen.add(
                        new Achtergehouden(kop.namen().get(i), kop.verborgen().get(i)));
            }
        }
        return new Tabelrij(
                plek, cellen, koppen, verborgen, geheim || isGeheim(cellen), plek.blad() == null ? "" : plek.blad());
    }

    /** A row that comes from something else than a table. Columns without text may be given. */
    public static Tabelrij van(Plek plek, Map<Kolom, String> waarden, List<Achtergehouden> achtergehouden) {
        Map<Kolom, String> cellen = new EnumMap<>(Kolom.class);
        waarden.forEach((kolom, waarde) -> {
            if (!waarde.isBlank()) {
                cellen.put(kolom, waarde.strip());
            }
        });
        boolean geheim = cellen.values().stream().anyMatch(Plaatssoortlezer::eistGeheim) || isGeheim(cellen);
        return new Tabelrij(plek, cellen, Map.of(), achtergehouden, geheim, "");
    }

    private static boolean isGeheim(Map<Kolom, String> cellen) {
        return PLEKKEN.stream().anyMatch(kolom -> Plaatssoortlezer.isGeheim(cellen.getOrDefault(kolom, "")));
    }

    /** The text of a column, empty when there is none. */
    public String cel(Kolom kolom) {
        return cellen.getOrDefault(kolom, "");
    }
}
