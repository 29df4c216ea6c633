package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ZoekstoringTest {
    private final Zoekstoring storing = new Zoekstoring();

    @Test
    void every_cause_is_told_once_until_the_search_server_answers_again(CapturedOutput uitvoer) {
        storing.meld(new Zoekserverfout(401));
        storing.meld(new Zoekserverfout(401));
        storing.meld(new ConnectException("Connection refused"));
        assertThat(uitvoer.getAll()).containsOnlyOnce("answered 401").containsOnlyOnce("Connection refused");

        storing.voorbij();
        storing.meld(new Zoekserverfout(401));
        assertThat(uitvoer.getAll().split("answered 401", -1)).hasSize(3);
    }

    @Test
    void a_mistake_of_our_own_is_told_by_what_and_where_and_never_by_words_of_a_question(CapturedOutput uitvoer) {
        storing.meld(new IllegalStateException("cannot read: mijn man slaat mij"));

        assertThat(uitvoer.getAll())
                .contains("IllegalStateException", "ZoekstoringTest")
                .doesNotContain("slaat");
    }
}
