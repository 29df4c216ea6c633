package nl.samenkracht.backend.gebruik;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps thumbs from being counted twice or without end, without knowing who presses: the same answer about the same needs within seconds is a
 * button pressed twice, and a minute has room for a town. Thread-safe.
 */
final class Duimrem {
    static final int PER_MINUUT = 60;
    static final Duration DUBBEL = Duration.ofSeconds(10);

    enum Uitslag {
        TEL,
        DUBBEL,
        DRUK
    }

    private final Clock klok;
    private final Map<String, Instant> laatst = new HashMap<>();
    private Instant begin = Instant.MIN;
    private int aantal;

    Duimrem(Clock klok) {
        this.klok = klok;
    }

    synchronized Uitslag vraag(String antwoord) {
        Instant nu = klok.instant();
        if (!nu.isBefore(begin.plus(Duration.ofMinutes(1)))) {
            begin = nu;
            aantal = 0;
            laatst.values().removeIf(toen -> !nu.isBefore(toen.plus(DUBBEL)));
        }
        Instant toen = laatst.get(antwoord);
        if (toen != null && nu.isBefore(toen.plus(DUBBEL))) {
            return Uitslag.DUBBEL;
        }
        if (aantal >= PER_MINUUT) {
            return Uitslag.DRUK;
        }
        aantal++;
        laatst.put(antwoord, nu);
        return Uitslag.TEL;
    }
}
