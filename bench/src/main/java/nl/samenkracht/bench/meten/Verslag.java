package nl.samenkracht.bench.meten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.catalogus.Json;

/** The figures of one run: a Markdown table to read, JSON with everything that was measured to reckon with. */
final class Verslag {
    private final String naam;
    private final List<String> regels = new ArrayList<>();
    private final Map<String, Object> gegevens = new LinkedHashMap<>();

    /** @param naam of the files */
    Verslag(String naam) {
        this.naam = naam;
    }

    /** A row of heads. Numbers stand to the right. */
    Verslag kop(String... koppen) {
        regels.add("");
        rij((Object[]) koppen);
        regels.add("|---|" + String.join("", Collections.nCopies(koppen.length - 1, "---:|")));
        return this;
    }

    /** A row; numbers get as many decimals as they deserve. */
    Verslag rij(Object... cellen) {
        StringBuilder rij = new StringBuilder("|");
        for (Object cel : cellen) {
            rij.append(' ')
                    .append(cel instanceof Double getal ? kort(getal) : cel)
                    .append(" |");
        }
        regels.add(rij.toString());
        return this;
    }

    /** Lines of text below the tables so far. */
    Verslag regels(String tekst) {
        regels.add("");
        tekst.lines().forEach(regels::add);
        return this;
    }

    /** What goes into the JSON under this name. */
    Verslag gegeven(String sleutel, Object waarde) {
        gegevens.put(sleutel, waarde);
        return this;
    }

    /** A table of targets. */
    Verslag belasting(List<Samenvatting> samenvattingen) {
        List<String> processen = samenvattingen.get(0).cpu().keySet().stream().toList();
        List<String> koppen =
                new ArrayList<>(List.of(Teksten.tekst("verslag.belasting").split(";")));
        processen.forEach(proces -> koppen.add(Teksten.tekst("verslag.cpu", proces)));
        kop(koppen.toArray(String[]::new));
        for (Samenvatting een : samenvattingen) {
            List<Object> cellen = new ArrayList<>(List.of(
                    een.doelwit(),
                    een.perSeconde(),
                    een.p50(),
                    een.p99(),
                    een.fouten(),
                    een.kaartjes(),
                    een.bytes() / 1000));
            processen.forEach(proces -> cellen.add(een.cpu().getOrDefault(proces, 0.0)));
            rij(cellen.toArray());
            gegeven(een.doelwit(), een);
        }
        return this;
    }

    /** Writes both files and shows the table. */
    void schrijf(Path map) {
        try {
            Files.createDirectories(map);
            Files.write(map.resolve(naam + ".md"), regels);
            Files.writeString(map.resolve(naam + ".json"), Json.tekst(gegevens));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        regels.forEach(System.out::println);
    }

    private static String kort(double getal) {
        String vorm = getal >= 100 ? "%.0f" : getal >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, vorm, getal);
    }
}
