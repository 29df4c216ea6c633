package nl.samenkracht.bench.meten;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import nl.samenkracht.bench.belasten.Blok;
import nl.samenkracht.bench.belasten.Cijfers;

/**
 * Medians over the blocks of one target.
 *
 * @param kaartjes cards an answer
 * @param bytes length of a body
 * @param fouten of all blocks together
 * @param cpu milliseconds an answer, by process
 */
record Samenvatting(
        String doelwit,
        double perSeconde,
        double p50,
        double p99,
        long fouten,
        double kaartjes,
        double bytes,
        Map<String, Double> cpu,
        List<Blok> blokken) {

    static Samenvatting van(List<Blok> blokken) {
        Map<String, Double> cpu = new TreeMap<>();
        blokken.get(0)
                .cpu()
                .keySet()
                .forEach(naam ->
                        cpu.put(naam, mediaan(blokken, blok -> blok.cpu().getOrDefault(naam, 0.0))));
        return new Samenvatting(
                blokken.get(0).doelwit(),
                mediaan(blokken, Blok::perSeconde),
                mediaan(blokken, Blok::p50),
                mediaan(blokken, Blok::p99),
                blokken.stream().mapToLong(Blok::fouten).sum(),
                mediaan(blokken, blok -> blok.kaartjes() / (double) Math.max(1, blok.antwoorden())),
                mediaan(blokken, blok -> blok.bytes() / (double) Math.max(1, blok.antwoorden())),
                cpu,
                blokken);
    }

    private static double mediaan(List<Blok> blokken, ToDoubleFunction<Blok> getal) {
        return Cijfers.mediaan(blokken.stream().mapToDouble(getal).toArray());
    }
}
