package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose mailbox an address is. */
class MaillezerTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "jo@gmail.com,true",
        "j.jansen@versa.example,true",
        "j.p.van-dijk@versa.example,true",
        "jo.de.vries@versa.example,true",
        "info@versa.example,false",
        "wijkteam.oost@versa.example,false",
        "info.hilversum@versa.example,false",
        "inloop@versa.example,false"
    })
    void kentMailVanPersonen(String adres, boolean persoonlijk) {
        assertThat(Maillezer.isPersoonlijk(adres, List.of())).isEqualTo(persoonlijk);
    }
}
