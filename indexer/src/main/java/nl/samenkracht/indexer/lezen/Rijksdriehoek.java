package nl.samenkracht.indexer.lezen;

import nl.samenkracht.catalogus.aanbod.Punt;

/**
 * From coordinates of the Rijksdriehoek (RD, EPSG:28992, in metres) to degrees (WGS 84), right to about half a metre.
 *
 * <p>Source: F.H. Schreutelkamp and G.L. Strang van Hees, "Benaderingsformules voor de transformatie tussen RD- en WGS84-kaartcoördinaten",
 * Geodesia 43 (2001).
 */
final class Rijksdriehoek {
    private static final double X_AMERSFOORT = 155_000;
    private static final double Y_AMERSFOORT = 463_000;
    private static final double LAT_AMERSFOORT = 52.15517440;
    private static final double LON_AMERSFOORT = 5.38720621;
    private static final double SCHAAL = 1e-5;
    private static final double SECONDEN = 3600;

    /** Each: power of x, power of y, factor in seconds of arc. */
    private static final double[][] LAT = {
        {0, 1, 3235.65389},
        {2, 0, -32.58297},
        {0, 2, -0.24750},
        {2, 1, -0.84978},
        {0, 3, -0.06550},
        {2, 2, -0.01709},
        {1, 0, -0.00738},
        {4, 0, 0.00530},
        {2, 3, -0.00039},
        {4, 1, 0.00033},
        {1, 1, -0.00012}
    };

    private static final double[][] LON = {
        {1, 0, 5260.52916},
        {1, 1, 105.94684},
        {1, 2, 2.45656},
        {3, 0, -0.81885},
        {1, 3, 0.05594},
        {3, 1, -0.05607},
        {0, 1, 0.01199},
        {3, 2, -0.00256},
        {1, 4, 0.00128},
        {0, 2, 0.00022},
        {2, 0, -0.00022},
        {5, 0, 0.00026}
    };

    private Rijksdriehoek() {}

    /** Whether these can be x and y in the Netherlands: x from 0 to 300 km, y from 300 to 630 km. */
    static boolean bevat(double x, double y) {
        return x >= 0 && x < 300_000 && y >= 300_000 && y <= 630_000;
    }

    static Punt naarGraden(double x, double y) {
        double dx = (x - X_AMERSFOORT) * SCHAAL;
        double dy = (y - Y_AMERSFOORT) * SCHAAL;
        return new Punt(LAT_AMERSFOORT + som(LAT, dx, dy) / SECONDEN, LON_AMERSFOORT + som(LON, dx, dy) / SECONDEN);
    }

    private static double som(double[][] termen, double dx, double dy) {
        double som = 0;
        for (double[] term : termen) {
            som += term[2] * Math.pow(dx, term[0]) * Math.pow(dy, term[1]);
        }
        return som;
    }
}
