package nl.samenkracht.catalogus.gebied;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Punt;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** The outline of one area. A point on the line counts as inside. */
record Vlak(String code, List<List<Punt>> omtrek, IndexedPointInAreaLocator ligging) {
    private static final GeometryFactory MAKER = new GeometryFactory();
    private static final double STAP_KM = 0.02;

    /** Reads a GeoJSON Polygon or MultiPolygon. */
    static Vlak lees(String code, JsonNode geometrie) {
        boolean een = geometrie.path("type").asString().equals("Polygon");
        List<Polygon> veelhoeken = new ArrayList<>();
        List<List<Punt>> omtrek = new ArrayList<>();
        for (JsonNode ringen : een ? List.of(geometrie.path("coordinates")) : geometrie.path("coordinates")) {
            List<LinearRing> gelezen = new ArrayList<>();
            for (JsonNode ring : ringen) {
                gelezen.add(ring(ring));
            }
            LinearRing buiten = gelezen.get(0);
            veelhoeken.add(MAKER.createPolygon(
                    buiten, gelezen.subList(1, gelezen.size()).toArray(new LinearRing[0])));
            omtrek.add(List.of(buiten.getCoordinates()).stream()
                    .map(punt -> new Punt(punt.getY(), punt.getX()))
                    .toList());
        }
        Geometry geheel = MAKER.createMultiPolygon(veelhoeken.toArray(new Polygon[0]));
        return new Vlak(code, List.copyOf(omtrek), new IndexedPointInAreaLocator(geheel));
    }

    private static LinearRing ring(JsonNode punten) {
        List<Coordinate> coordinaten = new ArrayList<>();
        for (JsonNode punt : punten) {
            coordinaten.add(new Coordinate(punt.get(0).asDouble(), punt.get(1).asDouble()));
        }
        return MAKER.createLinearRing(coordinaten.toArray(new Coordinate[0]));
    }

    /** The middle of the rectangle around it. */
    Punt midden() {
        Envelope rechthoek = new Envelope();
        omtrek.forEach(ring -> ring.forEach(punt -> rechthoek.expandToInclude(punt.lon(), punt.lat())));
        Coordinate midden = Objects.requireNonNull(rechthoek.centre(), "an area without points");
        return new Punt(midden.getY(), midden.getX());
    }

    /** Distance to the nearest outline; 0 inside. */
    double kilometerTot(Punt punt) {
        if (bevat(punt)) {
            return 0;
        }
        double dichtst = Double.MAX_VALUE;
        for (List<Punt> ring : omtrek) {
            for (int i = 1; i < ring.size(); i++) {
                LineSegment lijn = new LineSegment(plat(ring.get(i - 1), punt), plat(ring.get(i), punt));
                dichtst = Math.min(dichtst, lijn.distance(new Coordinate(0, 0)));
            }
        }
        return dichtst;
    }

    /** Whether some of its outline runs along the other: more than where two corners meet. */
    boolean grenstAan(Vlak ander, double speling) {
        long langs = omtrek.stream()
                .flatMap(ring -> IntStream.range(1, ring.size())
                        .boxed()
                        .flatMap(nummer -> stappen(ring.get(nummer - 1), ring.get(nummer))))
                .filter(punt -> ander.kilometerTot(punt) <= speling)
                .count();
        return langs * STAP_KM > 2 * speling;
    }

    /** Points on a line, so far from each other. */
    private static Stream<Punt> stappen(Punt van, Punt tot) {
        int aantal = (int) Math.ceil(van.kilometerTot(tot) / STAP_KM);
        return IntStream.range(0, aantal)
                .mapToObj(nummer -> new Punt(
                        van.lat() + (tot.lat() - van.lat()) * nummer / aantal,
                        van.lon() + (tot.lon() - van.lon()) * nummer / aantal));
    }

    /** In kilometres east and north of the middle. */
    private static Coordinate plat(Punt punt, Punt midden) {
        double oost = new Punt(midden.lat(), punt.lon()).kilometerTot(midden);
        double noord = new Punt(punt.lat(), midden.lon()).kilometerTot(midden);
        return new Coordinate(
                Math.copySign(oost, punt.lon() - midden.lon()), Math.copySign(noord, punt.lat() - midden.lat()));
    }

    boolean bevat(Punt punt) {
        return ligging.locate(new Coordinate(punt.lon(), punt.lat())) != Location.EXTERIOR;
    }
}
