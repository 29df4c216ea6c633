package nl.samenkracht.bench.belasten;

import java.util.Arrays;

/** Measured times, all of them kept: percentiles are exact. */
public final class Cijfers {
    private long[] waarden = new long[1024];
    private int aantal;

    /** Adds one. */
    public void voeg(long waarde) {
        if (aantal == waarden.length) {
            waarden = Arrays.copyOf(waarden, 2 * aantal);
        }
        waarden[aantal++] = waarde;
    }

    void voeg(Cijfers andere) {
        for (int plek = 0; plek < andere.aantal; plek++) {
            voeg(andere.waarden[plek]);
        }
    }

    void leeg() {
        aantal = 0;
    }

    /** How many there are. */
    public int aantal() {
        return aantal;
    }

    /**
     * The smallest value that this part of all values does not exceed; 0 without values.
     *
     * @param deel 0.5 for the median, 0.99 for p99
     */
    public long deel(double deel) {
        if (aantal == 0) {
            return 0;
        }
        long[] gesorteerd = Arrays.copyOf(waarden, aantal);
        Arrays.sort(gesorteerd);
        return gesorteerd[Math.max(0, (int) Math.ceil(deel * aantal) - 1)];
    }

    /** The median of some figures; 0 without figures. */
    public static double mediaan(double... waarden) {
        double[] gesorteerd = waarden.clone();
        Arrays.sort(gesorteerd);
        int midden = gesorteerd.length / 2;
        if (gesorteerd.length == 0) {
            return 0;
        }
        return gesorteerd.length % 2 == 1 ? gesorteerd[midden] : (gesorteerd[midden - 1] + gesorteerd[midden]) / 2;
    }
}
