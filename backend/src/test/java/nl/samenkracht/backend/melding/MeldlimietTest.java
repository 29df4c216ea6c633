package nl.samenkracht.backend.melding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MeldlimietTest {
    private static final byte[] IEMAND = {1, 2, 3, 4};
    private static final byte[] ANDER = {1, 2, 3, 5};

    private Instant nu = Instant.parse("2026-11-23T10:00:00Z");
    private final Meldlimiet limiet = new Meldlimiet(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu;
        }
    });

    @Test
    void somebody_reports_ten_times_an_hour_whatever_others_do() {
        for (int keer = 0; keer < Meldlimiet.PER_UUR; keer++) {
            assertThat(limiet.mag(IEMAND)).isTrue();
        }
        assertThat(limiet.mag(IEMAND)).isFalse();
        assertThat(limiet.mag(ANDER)).isTrue();

        nu = nu.plus(Duration.ofHours(1));

        assertThat(limiet.mag(IEMAND)).isTrue();
    }
}
