package nl.samenkracht.backend.weergave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.frontend.deel.Plattegrond;
import org.jspecify.annotations.Nullable;

/** Draws the wijken of a gemeente as SVG paths: north up, one unit about ten metres. */
public final class Plattegronden {
    private static final int BREEDTE = 600;
    /** A part smaller than this share of the largest is left out. */
    private static final double KLEINSTE_DEEL = 0.2;

    private Plattegronden() {}

    /** The drawing with one wijk (CBS code) chosen, or none. */
    public static Plattegrond maak(Gebiedsindeling gebied, @Nullable String gekozen) {
        List<Punt> punten = gebied.wijken().stream()
                .flatMap(wijk -> delen(wijk).stream())
                .flatMap(List::stream)
                .toList();
        double west = punten.stream().mapToDouble(Punt::lon).min().orElse(0);
        double oost = punten.stream().mapToDouble(Punt::lon).max().orElse(1);
        double noord = punten.stream().mapToDouble(Punt::lat).max().orElse(1);
        double zuid = punten.stream().mapToDouble(Punt::lat).min().orElse(0);
        double schaal = BREEDTE / (oost - west);
        // A degree of latitude is longer than one of longitude up here.
        double schaalHoog = schaal / Math.cos(Math.toRadians((noord + zuid) / 2));
        List<Plattegrond.Vorm> vormen = new ArrayList<>();
        for (Wijk wijk : gebied.wijken()) {
            StringBuilder pad = new StringBuilder();
            for (List<Punt> ring : delen(wijk)) {
                char zet = 'M';
                for (Punt punt : ring) {
                    pad.append(zet)
                            .append(String.format(
                                    Locale.ROOT,
                                    "%.0f %.0f",
                                    (punt.lon() - west) * schaal,
                                    (noord - punt.lat()) * schaalHoog));
                    zet = 'L';
                }
                pad.append('Z');
            }
            vormen.add(new Plattegrond.Vorm(
                    wijk.slug(),
                    wijk.naam(),
                    pad.toString(),
                    (int) Math.round((wijk.midden().lon() - west) * schaal),
                    (int) Math.round((noord - wijk.midden().lat()) * schaalHoog),
                    wijk.code().equals(gekozen)));
        }
        return new Plattegrond(BREEDTE, (int) Math.ceil((noord - zuid) * schaalHoog), vormen, gebied.bron());
    }

    /** The parts of a wijk worth drawing: a loose corner far away makes everything else small, and looks like a fault. */
    private static List<List<Punt>> delen(Wijk wijk) {
        double grootste =
                wijk.omtrek().stream().mapToDouble(Plattegronden::maat).max().orElse(0);
        return wijk.omtrek().stream()
                .filter(ring -> maat(ring) >= grootste * KLEINSTE_DEEL)
                .toList();
    }

    /** The area in degrees, good enough to compare parts of one wijk. */
    private static double maat(List<Punt> ring) {
        double dubbel = 0;
        for (int i = 0; i < ring.size(); i++) {
            Punt deze = ring.get(i);
            Punt volgende = ring.get((i + 1) % ring.size());
            dubbel += deze.lon() * volgende.lat() - volgende.lon() * deze.lat();
        }
        return Math.abs(dubbel) / 2;
    }
}
