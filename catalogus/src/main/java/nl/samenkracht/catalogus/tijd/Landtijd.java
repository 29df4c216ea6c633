package nl.samenkracht.catalogus.tijd;

import java.time.ZoneId;

/** The time by which doors open: that of the municipality, whatever the machine keeps. */
public final class Landtijd {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Landtijd() {}
}
