package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StilteTest {
    private static final Duration LANG = Duration.ofMillis(300);

    @Test
    void a_server_that_answers_nobody_is_silent_after_as_many_ticks_as_fit() {
        Stilte stilte = Stilte.vanaf(7).tik(7).tik(7);
        assertThat(stilte.duurt(LANG)).isFalse();

        assertThat(stilte.tik(7).duurt(LANG)).isTrue();
    }

    @Test
    void an_answer_to_anybody_ends_the_silence() {
        Stilte stilte = Stilte.vanaf(7).tik(7).tik(7).tik(8);

        assertThat(stilte.duurt(LANG)).isFalse();
        assertThat(stilte.tik(8).tik(8).tik(8).duurt(LANG)).isTrue();
    }

    @Test
    void however_many_others_are_answered_a_wait_ends() {
        Stilte stilte = Stilte.vanaf(7).tik(8).tik(9);
        assertThat(stilte.samen(LANG)).isFalse();

        assertThat(stilte.tik(10).samen(LANG)).isTrue();
    }
}
