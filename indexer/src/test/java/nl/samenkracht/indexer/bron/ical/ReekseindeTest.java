package nl.samenkracht.indexer.bron.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.indexer.bron.Opvang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day of a series: UNTIL is the last begin that may be (RFC 5545 §3.3.10). */
class ReekseindeTest {
    private static final Clock KLOK = Clock.fixed(Instant.parse("2027-05-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path map;

    /** The series begins on Wednesday 2 June 2027 at 10:00 in Amsterdam, which is 08:00 UTC. */
    @ParameterizedTest
    @CsvSource({
        "20270630T000000,2027-06-29",
        "20270629T220000Z,2027-06-29",
        "20270630T075959Z,2027-06-29",
        "20270630T080000Z,2027-06-30",
        "20270630T100000,2027-06-30",
        "20270630T215959Z,2027-06-30",
        "20270630T235959Z,2027-06-30",
        "20270630,2027-06-30"
    })
    void eenEindeVoorHetBeginVanDieDagLaatDieDagWeg(String einde, String laatste) throws IOException {
        assertThat(reeks("FREQ=WEEKLY;UNTIL=" + einde).eind()).hasToString(laatste);
        assertThat(reeks("FREQ=DAILY;UNTIL=" + einde).eind()).hasToString(laatste);
    }

    @ParameterizedTest
    @CsvSource({
        "20270630T000000,2027-06-16",
        "20270630T075959Z,2027-06-16",
        "20270630T080000Z,2027-06-30",
        "20270630T100000,2027-06-30",
        "20270630T215959Z,2027-06-30",
        "20270630,2027-06-30"
    })
    void hetEindeTeltInDeTijdVanHetLand(String einde, String laatste) throws IOException {
        Aanbod aanbod = reeks("FREQ=WEEKLY;INTERVAL=2;UNTIL=" + einde);

        assertThat(aanbod.inhoud().openingstijden().momenten())
                .extracting(moment -> moment.begin().toLocalDate().toString())
                .startsWith("2027-06-02", "2027-06-16")
                .endsWith(laatste);
        assertThat(aanbod.eind()).hasToString(laatste);
    }

    @Test
    void eenReeksVanHeleDagenEindigtOpDeDagDieErStaat() throws IOException {
        assertThat(lees("DTSTART;VALUE=DATE:20270602\nRRULE:FREQ=WEEKLY;UNTIL=20270630\n")
                        .eind())
                .hasToString("2027-06-30");
    }

    private Aanbod reeks(String regel) throws IOException {
        return lees("""
                DTSTART;TZID=Europe/Amsterdam:20270602T100000
                DTEND;TZID=Europe/Amsterdam:20270602T120000
                RRULE:%s
                """.formatted(regel));
    }

    private Aanbod lees(String tijden) throws IOException {
        String agenda = """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:reeks@agenda.example
                SUMMARY:Zingen
                %sEND:VEVENT
                END:VCALENDAR
                """.formatted(tijden);
        Path bestand = Files.writeString(map.resolve("reeks.ics"), agenda.replace("\n", "\r\n"));
        return Opvang.van(new Icalbron(bestand, Opvang.HILVERSUM, KLOK)).aanbod.get(0);
    }
}
