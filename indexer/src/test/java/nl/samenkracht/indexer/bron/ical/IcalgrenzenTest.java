package nl.samenkracht.indexer.bron.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.lezen.Herhaling;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar may ask for without bound, or does not say. */
class IcalgrenzenTest {
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String UUR = "DTSTART:20261203T100000\nDTEND:20261203T110000\n";

    @TempDir
    Path map;

    private Opvang opvang = new Opvang();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;UNTIL=20200101",
                "FREQ=WEEKLY;UNTIL=20261203T095959",
                "FREQ=MONTHLY;UNTIL=20261202",
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;COUNT=1000000",
                "FREQ=DAILY;COUNT=0",
                "FREQ=WEEKLY;INTERVAL=0"
            })
    void vanEenHerhalingDieNietTeVolgenIsBlijftDeEersteKeer(String regel) throws IOException {
        Aanbod aanbod = lees(UUR + "RRULE:" + regel + "\n");

        assertThat(aanbod.inhoud().openingstijden().week()).isEmpty();
        assertThat(aanbod.inhoud().openingstijden().momenten())
                .extracting(moment -> moment.begin() + "/" + moment.eind())
                .containsExactly("2026-12-03T10:00/2026-12-03T11:00");
        assertThat(aanbod.begin()).isNull();
        assertThat(aanbod.eind()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(opvang.bevindingen)
                .extracting(een -> een.kolom() + " " + een.reden())
                .containsExactly("RRULE HERHALING_ONMOGELIJK");
    }

    @ParameterizedTest
    @CsvSource({"FREQ=HOURLY,0", "FREQ=DAILY;BYHOUR=9,600", "FREQ=WEEKLY,600"})
    void meerKerenDanErBewaardWordenStaanInHetVerslag(String regel, int extra) throws IOException {
        Aanbod aanbod = lees(UUR + "RRULE:" + regel + "\n" + (extra == 0 ? "" : "RDATE:" + dagen(2027, extra) + "\n"));

        assertThat(aanbod.inhoud().openingstijden().momenten())
                .hasSizeBetween(1, Herhaling.MEESTE)
                .isSortedAccordingTo((een, ander) -> een.begin().compareTo(ander.begin()));
        assertThat(opvang.redenen()).containsExactly(Reden.MOMENTEN_TEVEEL);
    }

    @Test
    void vanTeVeelExtraDatumsBlijvenDeEersteDieNogKomenEnTeltDeLaatsteDag() throws IOException {
        Aanbod aanbod = lees(UUR + "RDATE:" + dagen(2024, 2000) + "\n");

        assertThat(aanbod.inhoud().openingstijden().momenten()).hasSize(Herhaling.MEESTE);
        assertThat(aanbod.inhoud().openingstijden().momenten().get(0).begin()).hasToString("2026-11-22T10:00");
        assertThat(aanbod.eind()).isEqualTo(LocalDate.of(2024, 1, 1).plusDays(1999));
        assertThat(opvang.bevindingen)
                .extracting(een -> een.kolom() + " " + een.reden())
                .containsExactly("RDATE MOMENTEN_TEVEEL");
    }

    @Test
    void teVeelUitzonderingenWordenGeenLijstVanGeslotenDagen() throws IOException {
        Openingstijden tijden = lees(UUR + "RRULE:FREQ=DAILY\nEXDATE:" + dagen(2027, 1000) + "\n")
                .inhoud()
                .openingstijden();

        assertThat(tijden.gesloten()).isEmpty();
        assertThat(tijden.week()).isEmpty();
        assertThat(tijden.momenten()).hasSize(29);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DTSTART:20261207T100000Z                                        | Maandag 7 december 2026 om 11.00 uur
        DTSTART:20261207T000000                                         | Maandag 7 december 2026 om 0.00 uur
        DTSTART:20261207T110000;DTEND:20261207T110000                   | Maandag 7 december 2026 om 11.00 uur
        DTSTART:20261207T110000;DTEND:20261207T100000                   | Maandag 7 december 2026 om 11.00 uur
        DTSTART:20261207T110000;RRULE:FREQ=WEEKLY!BYDAY=MO,TH            | Elke maandag, donderdag om 11.00 uur
        DTSTART:20261207T110000;RRULE:FREQ=DAILY                        | Elke dag om 11.00 uur
        DTSTART:20261207T110000;RRULE:FREQ=MONTHLY!COUNT=2              | Maandag 7 december 2026 om 11.00 uur/Donderdag 7 januari 2027 om 11.00 uur
        """)
    void watGeenEindeHeeftKrijgtErGeenMaarStaatInWoorden(String tijd, String woorden) throws IOException {
        Aanbod aanbod = lees(tijd.replace(';', '\n').replace('!', ';') + "\n");

        assertThat(aanbod.inhoud().openingstijden().zijnBekend()).isFalse();
        assertThat(aanbod.inhoud().openingstijden().toelichting()).isEqualTo(woorden.replace('/', '\n'));
        assertThat(opvang.bevindingen)
                .extracting(een -> een.kolom() + " " + een.reden())
                .containsExactly("DTEND TIJD_ZONDER_EIND");
    }

    @Test
    void deDagWaaropHetIsBlijftDeLaatsteDagOokZonderEinde() throws IOException {
        assertThat(lees("DTSTART:20261207T000000\n").eind()).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void eenHeleDagHeeftWelEenEinde() throws IOException {
        Aanbod aanbod = lees("DTSTART;VALUE=DATE:20261207\n");

        assertThat(aanbod.inhoud().openingstijden().momenten()).hasSize(1);
        assertThat(opvang.redenen()).isEmpty();
    }

    @Test
    void eenKeerMetEenEigenEindeHoudtHaarTijd() throws IOException {
        Openingstijden tijden = lees("DTSTART:20261207T100000\nRDATE;VALUE=PERIOD:20261210T100000/PT1H\n")
                .inhoud()
                .openingstijden();

        assertThat(tijden.momenten())
                .singleElement()
                .satisfies(moment -> assertThat(moment.begin()).hasToString("2026-12-10T10:00"));
        assertThat(tijden.toelichting()).isEqualTo("Maandag 7 december 2026 om 10.00 uur");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DTSTART;TZID=Mars/Phobos:20261207T100000                                        | DTSTART
        DTSTART:20261207T100000;EXDATE_TZID=Mars/Phobos:20261214T100000                 | EXDATE
        DTSTART;TZID=Europe/Amsterdam:20261207T100000                                   |
        DTSTART;TZID=America/New_York:20261207T100000                                   |
        DTSTART;TZID=W. Europe Standard Time:20261207T100000                            |
        """)
    void eenOnbekendeTijdzoneStaatInHetVerslag(String tijd, String waar) throws IOException {
        String regels = tijd.replace(";EXDATE_", "\nRRULE:FREQ=WEEKLY\nEXDATE;");
        lees(regels + "\nDURATION:PT1H\n");

        assertThat(opvang.bevindingen)
                .filteredOn(een -> een.reden() == Reden.ZONE_ONBEKEND)
                .extracting(Bevinding::kolom)
                .containsExactlyElementsOf(waar == null ? java.util.List.of() : java.util.List.of(waar));
    }

    /** So many days in a row, at ten. */
    private static String dagen(int jaar, int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(
                        dag -> LocalDate.of(jaar, 1, 1).plusDays(dag).toString().replace("-", "") + "T100000")
                .collect(Collectors.joining(","));
    }

    private Aanbod lees(String tijden) throws IOException {
        String agenda = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:Koffie\n" + tijden
                + "END:VEVENT\nEND:VCALENDAR\n";
        Path bestand = Files.writeString(map.resolve("agenda.ics"), agenda.replace("\n", "\r\n"));
        opvang = Opvang.van(new Icalbron(bestand, Opvang.HILVERSUM, KLOK));
        assertThat(opvang.aanbod).hasSize(1);
        return opvang.aanbod.get(0);
    }
}
