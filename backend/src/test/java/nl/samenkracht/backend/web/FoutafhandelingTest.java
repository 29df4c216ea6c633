package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class FoutafhandelingTest {
    @Test
    void an_outage_is_told_by_kind_on_one_line_without_words() {
        Throwable weg = new DataAccessResourceFailureException(
                "cannot ask for 'schulden'", new IOException("x\ny", new ConnectException("refused")));

        assertThat(Foutafhandeling.oorzaken(weg))
                .isEqualTo("DataAccessResourceFailureException < IOException < ConnectException");
    }

    @Test
    void causes_that_go_round_come_to_an_end() {
        IllegalStateException een = new IllegalStateException();
        een.initCause(new IOException(een));

        assertThat(Foutafhandeling.oorzaken(een)).isEqualTo("IllegalStateException < IOException");
    }
}
