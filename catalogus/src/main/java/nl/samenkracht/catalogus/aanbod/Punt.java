package nl.samenkracht.catalogus.aanbod;

/** A point in WGS 84, in degrees. */
public record Punt(double lat, double lon) {
    private static final double KM_PER_GRAAD = 111.195;

    public Punt {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("No point on earth: " + lat + ", " + lon);
        }
    }

    /** Distance in kilometres; flat-earth formula, right to within a metre inside one town. */
    public double kilometerTot(Punt ander) {
        double hoogte = (lat - ander.lat) * KM_PER_GRAAD;
        double breedte = (lon - ander.lon) * KM_PER_GRAAD * Math.cos(Math.toRadians((lat + ander.lat) / 2));
        return Math.hypot(hoogte, breedte);
    }
}
