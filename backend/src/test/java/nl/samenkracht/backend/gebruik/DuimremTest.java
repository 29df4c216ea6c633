package nl.samenkracht.backend.gebruik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.samenkracht.backend.gebruik.Duimrem.Uitslag;
import org.junit.jupiter.api.Test;

class DuimremTest {
    private final Proefklok klok = new Proefklok("2026-11-23T10:00");
    private final Duimrem rem = new Duimrem(klok);

    @Test
    void a_button_pressed_twice_counts_once() {
        assertThat(rem.vraag("ja")).isEqualTo(Uitslag.TEL);
        assertThat(rem.vraag("ja")).isEqualTo(Uitslag.DUBBEL);
        assertThat(rem.vraag("nee")).isEqualTo(Uitslag.TEL);

        klok.verder(Duimrem.DUBBEL);
        assertThat(rem.vraag("ja")).isEqualTo(Uitslag.TEL);
    }

    @Test
    void a_minute_has_room_for_so_many_and_the_next_has_room_again() {
        for (int keer = 0; keer < Duimrem.PER_MINUUT; keer++) {
            assertThat(rem.vraag("ja " + keer)).isEqualTo(Uitslag.TEL);
        }
        assertThat(rem.vraag("nog een")).isEqualTo(Uitslag.DRUK);

        klok.verder(Duration.ofMinutes(1));
        assertThat(rem.vraag("nog een")).isEqualTo(Uitslag.TEL);
    }
}
