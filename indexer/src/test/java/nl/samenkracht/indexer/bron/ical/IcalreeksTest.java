package nl.samenkracht.indexer.bron.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events without a UID, or with one that was given before. */
class IcalreeksTest {
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path map;

    @ParameterizedTest
    @ValueSource(strings = {"", "UID:\n", "UID: \n"})
    void zonderUidHeeftEenGebeurtenisGeenNummerWaarZeOokStaat(String uid) throws IOException {
        Opvang opvang = lees(uid + "SUMMARY:Koffie\n", uid + "SUMMARY:Bingo\n", "UID:7\nSUMMARY:Yoga\n");

        assertThat(opvang.namen()).containsExactly("Koffie", "Bingo", "Yoga");
        assertThat(opvang.nummers).containsExactly(null, null, "7");
        assertThat(opvang.redenen()).containsExactly(Reden.UID_ONTBREEKT, Reden.UID_ONTBREEKT);
    }

    @Test
    void vanMeerRevisiesTeltDeHoogsteEnStaatElkeAndereInHetVerslag() throws IOException {
        Opvang opvang = lees(
                "UID:1\nSEQUENCE:0\nSUMMARY:Koffie\n",
                "UID:1\nSEQUENCE:2\nSUMMARY:Thee\n",
                "UID:1\nSEQUENCE:1\nSUMMARY:Koffie en thee\n");

        assertThat(opvang.namen()).containsExactly("Thee");
        assertThat(opvang.bevindingen)
                .extracting(Bevinding::reden, een -> een.plek().rij(), Bevinding::bij)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Reden.DUBBEL, 1, "rij 2"),
                        org.assertj.core.groups.Tuple.tuple(Reden.DUBBEL, 3, "rij 2"));
    }

    @Test
    void vanGelijkeRevisiesTeltDeLaatste() throws IOException {
        Opvang opvang =
                lees("UID:1\nSUMMARY:Koffie\nDESCRIPTION:Oud\n", "UID:1\nSUMMARY:Koffie\nDESCRIPTION:Actueel\n");

        assertThat(opvang.aanbod.get(0).inhoud().omschrijving()).isEqualTo("Actueel");
        assertThat(opvang.redenen()).containsExactly(Reden.DUBBEL);
    }

    @Test
    void ietsAndersOnderHetzelfdeUidWordtAfgekeurd() throws IOException {
        Opvang opvang = lees("UID:1\nSUMMARY:Koffie\n", "UID:1\nSUMMARY:Bingo\n");

        assertThat(opvang.namen()).containsExactly("Bingo");
        assertThat(opvang.afgekeurd).extracting(Bevinding::reden).containsExactly(Reden.NUMMER_HERHAALD);
        assertThat(opvang.afgekeurd.get(0).plek().rij()).isEqualTo(1);
    }

    @Test
    void vanEenKeerTeltOokDeHoogsteRevisie() throws IOException {
        String keer = "UID:1\nSUMMARY:Koffie\nRECURRENCE-ID:20261210T180000Z\n";
        Opvang opvang = lees(
                "UID:1\nSUMMARY:Koffie\nRRULE:FREQ=WEEKLY\n",
                keer + "SEQUENCE:2\nDTSTART:20261211T140000Z\n",
                keer + "SEQUENCE:1\nDTSTART:20261212T140000Z\n");

        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().momenten())
                .extracting(Moment::begin)
                .extracting(Object::toString)
                .containsExactly("2026-12-11T15:00");
        assertThat(opvang.redenen()).containsExactly(Reden.DUBBEL);
    }

    @Test
    void watEenKeerMeerZegtDanEenAndereTijdWordtGemeld() throws IOException {
        Opvang opvang = lees(
                "UID:1\nSUMMARY:Koffie\nLOCATION:De Koepel\nRRULE:FREQ=WEEKLY\n",
                "UID:1\nRECURRENCE-ID:20261210T180000Z\nDTSTART:20261211T140000Z\nSUMMARY:Koffie!\nLOCATION:De Vitus\n",
                "UID:1\nRECURRENCE-ID:20261217T180000Z\nDTSTART:20261218T140000Z\nSUMMARY:Kerstontbijt\n");

        assertThat(opvang.namen()).containsExactly("Koffie");
        assertThat(opvang.bevindingen)
                .extracting(Bevinding::reden, Bevinding::kolom)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Reden.KEER_ANDERS, "LOCATION"),
                        org.assertj.core.groups.Tuple.tuple(Reden.KEER_ANDERS, "SUMMARY"));
    }

    @Test
    void eenKeerMetAlleenEenAndereTijdIsNietAnders() throws IOException {
        Opvang opvang = lees(
                "UID:1\nSUMMARY:Koffie\nLOCATION:De Koepel\nRRULE:FREQ=WEEKLY\n",
                "UID:1\nRECURRENCE-ID:20261210T180000Z\nDTSTART:20261211T140000Z\nSUMMARY:Koffie\n");

        assertThat(opvang.redenen()).isEmpty();
    }

    @Test
    void alsAllesVanafEenKeerIsVerzetBelooftDeReeksGeenTijden() throws IOException {
        Opvang opvang = lees("UID:1\nSUMMARY:Koffie\nRRULE:FREQ=WEEKLY\n", """
                UID:1
                RECURRENCE-ID;RANGE=THISANDFUTURE:20261210T180000Z
                DTSTART:20261211T140000Z
                SUMMARY:Koffie
                """);

        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().week()).isEmpty();
        assertThat(opvang.redenen()).isEqualTo(List.of(Reden.TIJD_ONLEESBAAR));
    }

    /** Each begins on Thursday evening, unless it says otherwise, and lasts an hour. */
    private Opvang lees(String... gebeurtenissen) throws IOException {
        String agenda = Stream.of(gebeurtenissen)
                .map(een -> (een.contains("DTSTART") ? een : "DTSTART:20261203T180000Z\n" + een))
                .map(een -> "BEGIN:VEVENT\nDURATION:PT1H\n" + een + "END:VEVENT\n")
                .reduce("BEGIN:VCALENDAR\nVERSION:2.0\n", String::concat);
        Path bestand = Files.writeString(map.resolve("agenda.ics"), (agenda + "END:VCALENDAR\n").replace("\n", "\r\n"));
        return Opvang.van(new Icalbron(bestand, Opvang.HILVERSUM, KLOK));
    }
}
