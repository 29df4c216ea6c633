package nl.samenkracht.backend.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelefoonnotatieTest {

    @ParameterizedTest
    @CsvSource({
        "0350000101, 035 000 0101",
        "0600000032, 06 00000032",
        "08002000, 0800 2000",
        "0880000101, 088 000 0101",
        "+3220000101, +32 2 000 01 01",
        "112, 112",
        "116123, 116123",
        "14035, 14 035",
        "vraag het de balie, vraag het de balie"
    })
    void aNumberReadsInGroupsAndWhatIsNoneStaysAsItIs(String nummer, String leesbaar) {
        assertThat(Telefoonnotatie.leesbaar(nummer)).isEqualTo(leesbaar);
    }
}
