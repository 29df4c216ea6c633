package nl.samenkracht.indexer.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenkracht.indexer.bron.csv.Csvbron;
import nl.samenkracht.indexer.bron.hsds.Hsdsbestand;
import nl.samenkracht.indexer.bron.ical.Icalbron;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import nl.samenkracht.indexer.vertalen.Tabellezer;
import nl.samenkracht.indexer.vertalen.Vertaler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as programs of all times write them. */
class TekensetTest {
    private static final String LIJST = "Naam;Organisatie\nCafé België;Versa\nIdeeën à la carte;Versa\n";
    private static final String MERK = "\uFEFF";

    @TempDir
    Path map;

    @ParameterizedTest
    @CsvSource({"UTF-16LE,true", "UTF-16LE,false", "UTF-16BE,true", "UTF-16BE,false", "UTF-8,true"})
    void elkeVormVanUnicodeWordtGelezen(String tekens, boolean metMerk) throws IOException {
        Charset set = Charset.forName(tekens);
        String voor = metMerk ? MERK : "";
        String dienst = "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"name\":\"Café België\"}";
        String agenda = """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:x\r
                BEGIN:VEVENT\r
                UID:1\r
                DTSTAMP:20260101T000000Z\r
                DTSTART:20270104T100000\r
                DTEND:20270104T110000\r
                SUMMARY:Café België\r
                END:VEVENT\r
                END:VCALENDAR\r
                """;

        assertThat(csv(voor + LIJST, set).namen()).contains("Café België");
        assertThat(Opvang.van(new Hsdsbestand(
                                schrijf(voor + dienst, set), Opvang.HILVERSUM, LocalDate.of(2026, 11, 22)))
                        .namen())
                .containsExactly("Café België");
        assertThat(Opvang.van(new Hsdsbestand(
                                schrijf(voor + dienst + "\n" + dienst.replace("1\"", "2\""), set),
                                Opvang.HILVERSUM,
                                LocalDate.of(2026, 11, 22)))
                        .namen())
                .hasSize(2);
        assertThat(Opvang.van(new Icalbron(schrijf(voor + agenda, set), Opvang.HILVERSUM, Clock.systemUTC()))
                        .namen())
                .containsExactly("Café België");
    }

    @ParameterizedTest
    @CsvSource({"x-MacRoman", "IBM850"})
    void eenOudeTekensetWordtHerkendEnGemeld(String tekens) throws IOException {
        Opvang opvang = csv(LIJST, Charset.forName(tekens));

        assertThat(opvang.namen()).containsExactly("Café België", "Ideeën à la carte");
        assertThat(opvang.bevindingen)
                .extracting(een -> een.reden() + " " + een.plek().rij())
                .containsExactly("TEKENSET_OUD 2");
    }

    @Test
    void windows1252MetGewoneTekensGeeftGeenBevinding() throws IOException {
        Opvang opvang =
                csv(LIJST + "‘Samen’ – “koffie” € 2,50 … foto’s;Versa\nSøren åt smörgås;Versa\n", Tekenset.WINDOWS);

        assertThat(opvang.namen()).hasSize(4).contains("Café België");
        assertThat(opvang.redenen()).doesNotContain(Reden.TEKENSET_ONZEKER, Reden.TEKENSET_OUD);
    }

    @Test
    void tekensDieNergensBijHorenWordenGemeldMetEenVoorbeeld() throws IOException {
        Opvang opvang = csv("Naam;Organisatie\nKoffie;Versa\nThƒ§e¥þ;Versa\n", Tekenset.WINDOWS);

        assertThat(opvang.namen()).hasSize(2);
        assertThat(opvang.bevindingen)
                .filteredOn(een -> een.reden() == Reden.TEKENSET_ONZEKER)
                .extracting(een -> een.plek().rij() + " " + een.waarde())
                .containsExactly("3 hƒ§");
    }

    @Test
    void eenOudeTekensetWordtNietGeradenWaarErMeerPassen() throws IOException {
        byte[] bytes = "Naam;Organisatie\nKoffie X;Versa\n".getBytes(StandardCharsets.US_ASCII);
        // A letter on the Mac and another in DOS; nothing in Windows.
        bytes[24] = (byte) 0x81;

        assertThat(Opvang.van(bron(Files.write(map.resolve("bron"), bytes))).redenen())
                .contains(Reden.TEKENSET_ONZEKER)
                .doesNotContain(Reden.TEKENSET_OUD);
    }

    private Opvang csv(String tekst, Charset tekens) throws IOException {
        return Opvang.van(bron(schrijf(tekst, tekens)));
    }

    private static Bron bron(Path bestand) {
        Kolomherkenning standaard = Kolomherkenning.standaard();
        return new Csvbron(bestand, standaard, new Tabellezer(standaard, new Vertaler(Opvang.HILVERSUM)));
    }

    private Path schrijf(String tekst, Charset tekens) throws IOException {
        return Files.write(map.resolve("bron"), tekst.getBytes(tekens));
    }
}
