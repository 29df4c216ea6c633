package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;

/** What is somebody's own leaves a text. */
class PersoonsgegevensTest {
    @Test
    void nummersEnMailVanPersonenVerdwijnenUitTekst() {
        Persoonsgegevens.Zonder zonder = Persoonsgegevens.weg(
                "Bel Jo op 06-0000 0017 of mail jo@gmail.com, of info@versa.example, of 035-0000106.", List.of());

        assertThat(zonder.tekst()).isEqualTo("Bel Jo op … of mail …, of info@versa.example, of 035-0000106.");
        assertThat(zonder.redenen()).containsExactly(Reden.TELEFOON_PERSOONLIJK, Reden.MAIL_PERSOONLIJK);
    }
}
