package nl.samenkracht.backend.gebruik;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock in the Netherlands that goes on when it is told to. */
final class Proefklok extends Clock {
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    private Instant nu;

    /** @param toen local date and time, such as "2026-11-23T10:00" */
    Proefklok(String toen) {
        nu = ZonedDateTime.of(java.time.LocalDateTime.parse(toen), HIER).toInstant();
    }

    void verder(Duration duur) {
        nu = nu.plus(duur);
    }

    @Override
    public ZoneId getZone() {
        return HIER;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return nu;
    }
}
