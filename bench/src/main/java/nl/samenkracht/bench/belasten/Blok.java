package nl.samenkracht.bench.belasten;

import java.util.Map;

/**
 * What one block of load gave.
 *
 * @param doelwit what was asked
 * @param antwoorden good answers
 * @param fouten answers with another status, with too few cards, or none at all
 * @param kaartjes cards or hits in all good answers
 * @param bytes length of all good bodies
 * @param perSeconde good answers a second
 * @param p50 median waiting time in milliseconds
 * @param p99 waiting time in milliseconds that one in a hundred exceeds
 * @param cpu processor time in milliseconds an answer, by process
 */
public record Blok(
        String doelwit,
        long antwoorden,
        long fouten,
        long kaartjes,
        long bytes,
        double perSeconde,
        double p50,
        double p99,
        Map<String, Double> cpu) {
    public Blok {
        cpu = Map.copyOf(cpu);
    }
}
