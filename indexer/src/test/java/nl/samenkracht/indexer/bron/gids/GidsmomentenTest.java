package nl.samenkracht.indexer.bron.gids;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import nl.samenkracht.indexer.vertalen.Vertaler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an activity of an export is: from its begin to its end, also on another day. */
class GidsmomentenTest {
    @TempDir
    Path map;

    private Opvang opvang = new Opvang();

    @ParameterizedTest
    @CsvSource({
        "2027-05-01T10:00:00,2027-05-01T12:00:00",
        "2027-05-01T10:00,2027-05-03T17:00",
        "2027-05-01T22:00:00,2027-05-03T23:00:00",
        "2027-05-01T22:00:00,2027-05-02T02:00:00",
        "2027-05-01T10:00:00,2027-05-02T17:00:00",
        "2027-05-01T00:00:00,2027-05-02T00:00:00",
        "2027-12-30T09:00:00,2028-01-02T09:00:00",
        "2027-05-01T10:00:00.000,2027-05-03T17:00:30"
    })
    void eenActiviteitDuurtTotHaarEinde(String begin, String eind) throws IOException {
        Openingstijden tijden = lees(begin, eind);

        assertThat(tijden.momenten())
                .containsExactly(new Moment(
                        LocalDateTime.parse(begin.substring(0, 16)), LocalDateTime.parse(eind.substring(0, 16))));
        assertThat(tijden.week()).isEmpty();
        assertThat(tijden.toelichting()).isNull();
        assertThat(opvang.redenen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-03T10:00:00,2027-05-01T17:00:00",
        "2027-05-01T10:00:00,2027-05-01T10:00:00",
        "2027-05-01T10:00:00,2027-04-30T12:00:00",
        "2027-05-01T10:00:00,''",
        "2027-02-30T10:00:00,2027-03-02T12:00:00"
    })
    void eenEindeVoorHetBeginBlijftInWoorden(String begin, String eind) throws IOException {
        Openingstijden tijden = lees(begin, eind);

        assertThat(tijden.zijnBekend()).isFalse();
        assertThat(tijden.toelichting()).contains(begin.substring(0, 10));
        assertThat(opvang.redenen()).containsExactly(Reden.TIJD_ONLEESBAAR);
    }

    private Openingstijden lees(String begin, String eind) throws IOException {
        Path bestand = Files.writeString(map.resolve("uitvoer.json"), """
                {"export": {"bron": "G!DS", "vorm": "aangenomen-1"},
                 "activiteiten": [{"id": "1", "titel": "Feest", "rubrieken": ["activiteit"], "werkgebied": ["Hilversum"],
                   "plaats": "alleen wijk", "momenten": [{"begin": "%s", "eind": "%s"}]}]}
                """.formatted(begin, eind));
        opvang = Opvang.van(new Gidsbron(bestand, new Vertaler(Opvang.HILVERSUM), Kolomherkenning.standaard()));
        return opvang.aanbod.get(0).inhoud().openingstijden();
    }
}
