package nl.samenkracht.indexer.bron.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.samenkracht.indexer.bron.Opvang;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret address stays secret, wherever an event speaks of it. */
class IcalgeheimTest {
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String KEER = """
            END:VEVENT
            BEGIN:VEVENT
            UID:1
            RECURRENCE-ID:20261210T180000Z
            DTSTART:20261210T190000Z
            SUMMARY:Opvang
            """;

    @TempDir
    Path map;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMMENT:geheim adres\n",
                "COMMENT:Wordt vervolgd\nCOMMENT:Het adres houden we\\ngeheim\n",
                "CONTACT:De locatie is vertrouwelijk\n",
                "CATEGORIES:vrouwen,geheim adres\n",
                "RESOURCES:geheime locatie\n",
                "ORGANIZER;CN=Opvang op geheim adres:mailto:info@opvang.example\n",
                "ATTENDEE;CN=geheim adres:mailto:info@opvang.example\n",
                "X-NOTITIE:LET OP\\, geheim adres\n",
                "X-NOTITIE:het adres blijft\\ngeheim\n",
                "X-GEHEIM-ADRES:TRUE\n",
                "X-GEHEIM:ja\n",
                "X-SAMENKRACHT-GEHEIM:ja\n",
                "X-ADRES-TONEN:nee\n",
                "X-SAMENKRACHT-PLAATSSOORT:geheim\n",
                "DESCRIPTION;X-LET-OP=geheim adres:Voor vrouwen\n",
                "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT1H\nDESCRIPTION:Adres is geheim\nEND:VALARM\n",
                "RRULE:FREQ=WEEKLY\n" + KEER + "COMMENT:geheim adres\n",
                "RRULE:FREQ=WEEKLY\n" + KEER + "LOCATION:geheim\n",
            })
    void watEenGebeurtenisErgensOverHaarPlekZegtGeldt(String meer) throws IOException {
        Opvang opvang = lees(meer);

        assertThat(opvang.aanbod).hasSize(1);
        assertThat(opvang.aanbod.get(0).geheimAdres()).isTrue();
        assertThat(opvang.aanbod + opvang.bevindingen.toString())
                .doesNotContain("Verzonnenlaan")
                .doesNotContain("1211")
                .doesNotContain("52.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMMENT:Het recept is geheim\n",
                "X-GEHEIM-ADRES:FALSE\n",
                "X-GEHEIM:nee\n",
                "X-NOTITIE:Adres gecontroleerd\n"
            })
    void watNietOverEenGeheimeAdresGaatVerbergtNiets(String meer) throws IOException {
        assertThat(lees(meer).aanbod.toString()).contains("Verzonnenlaan");
    }

    private Opvang lees(String meer) throws IOException {
        String agenda = """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:1
                DTSTART:20261203T180000Z
                SUMMARY:Opvang
                LOCATION:Verzonnenlaan 9\\, 1211 AB Hilversum
                GEO:52.2244;5.1767
                %sEND:VEVENT
                END:VCALENDAR
                """.formatted(meer);
        Path bestand = Files.writeString(map.resolve("agenda.ics"), agenda.replace("\n", "\r\n"));
        return Opvang.van(new Icalbron(bestand, Opvang.HILVERSUM, KLOK));
    }
}
