package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.bron.Plek;

/** Reads rows of a table, and keeps what becomes of them. */
abstract class Tabelproef {
    final Opvang opvang = new Opvang();

    @SafeVarargs
    @SuppressWarnings("varargs") // only copied
    final void tabel(List<String>... rijen) {
        leesTabel(List.of(rijen));
    }

    /** @return whether it was an inventory */
    final boolean leesTabel(List<List<String>> rijen) {
        return new Tabellezer(Kolomherkenning.standaard(), new Vertaler(Opvang.HILVERSUM))
                .lees(
                        new Plek("lijst.csv", null, 0),
                        IntStream.range(0, rijen.size())
                                .mapToObj(i -> new Tabellezer.Ruwerij(i + 1, rijen.get(i)))
                                .iterator(),
                        opvang);
    }

    Aanbod lees(Map<Kolom, String> cellen) {
        Map<Kolom, String> alle = new java.util.EnumMap<>(cellen);
        alle.put(Kolom.NAAM, "De Huiskamer");
        new Vertaler(Opvang.HILVERSUM).vertaal(Tabelrij.van(new Plek("lijst.csv", null, 2), alle, List.of()), opvang);
        assertThat(opvang.aanbod).hasSize(1);
        return opvang.aanbod.get(0);
    }
}
