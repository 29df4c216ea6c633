package nl.samenkracht.indexer.lezen;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

/** Roughly where the Netherlands are: good to within some 5 km, enough to see that a point lies in the North Sea or in another country. */
final class Nederland {
    /** Longitude and latitude along coast and border, clockwise from Zeeland. */
    private static final double[][] OMTREK = {
        {3.36, 51.37},
        {3.42, 51.53},
        {3.67, 51.74},
        {3.83, 51.85},
        {4.02, 52.00},
        {4.22, 52.13},
        {4.48, 52.38},
        {4.55, 52.48},
        {4.60, 52.68},
        {4.68, 52.96},
        {4.70, 53.08},
        {4.88, 53.22},
        {5.13, 53.42},
        {5.60, 53.48},
        {6.10, 53.53},
        {6.55, 53.58},
        {6.90, 53.50},
        {7.05, 53.32},
        {7.22, 53.20},
        {7.22, 52.95},
        {7.10, 52.84},
        {7.06, 52.62},
        {6.75, 52.63},
        {6.72, 52.48},
        {7.06, 52.45},
        {7.06, 52.24},
        {6.95, 52.15},
        {6.85, 51.95},
        {6.40, 51.83},
        {6.10, 51.85},
        {5.95, 51.78},
        {6.10, 51.65},
        {6.22, 51.45},
        {6.20, 51.15},
        {6.00, 51.08},
        {5.92, 51.02},
        {6.10, 50.90},
        {6.02, 50.75},
        {5.68, 50.75},
        {5.64, 50.88},
        {5.82, 51.12},
        {5.55, 51.25},
        {5.25, 51.27},
        {5.05, 51.42},
        {4.65, 51.43},
        {4.40, 51.37},
        {4.22, 51.36},
        {3.85, 51.20},
        {3.36, 51.28},
    };

    private static final double RUIM = 0.05;
    private static final IndexedPointInAreaLocator VLAK = vlak();

    private Nederland() {}

    private static IndexedPointInAreaLocator vlak() {
        Coordinate[] ring = new Coordinate[OMTREK.length + 1];
        for (int i = 0; i < OMTREK.length; i++) {
            ring[i] = new Coordinate(OMTREK[i][0], OMTREK[i][1]);
        }
        ring[OMTREK.length] = ring[0];
        return new IndexedPointInAreaLocator(
                new GeometryFactory().createPolygon(ring).buffer(RUIM));
    }

    static boolean bevat(double lat, double lon) {
        return VLAK.locate(new Coordinate(lon, lat)) != Location.EXTERIOR;
    }
}
