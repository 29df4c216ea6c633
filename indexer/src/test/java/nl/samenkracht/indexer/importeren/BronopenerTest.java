package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.bron.hsds.Hsdsbestand;
import nl.samenkracht.indexer.bron.ical.Icalbron;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, by what is in it. */
class BronopenerTest {
    private final Bronopener opener = new Bronopener(
            Opvang.HILVERSUM,
            Kolomherkenning.standaard(),
            Clock.systemUTC(),
            new Voortgang(new PrintWriter(Writer.nullWriter())));

    @TempDir
    Path map;

    @ParameterizedTest
    @CsvSource({
        "1F8B0800,lijkt een ingepakt bestand (GZ). Pak het eerst uit",
        "377ABCAF271C,lijkt een ingepakt bestand (7Z)",
        "255044462D312E37,lijkt een PDF. Dat leest het programma niet. Bewaar het als XLSX of CSV.",
        "89504E470D0A1A0A,lijkt een afbeelding",
        "FFD8FFE000104A46,lijkt een afbeelding",
        "7B5C727466315C61,lijkt een tekst met opmaak (RTF)",
        "0A3C21444F43545950452068746D6C3E,lijkt een webpagina (HTML)",
        "D0CF11E0A1B11AE1,heeft een wachtwoord of is een oud bestand van Excel of Word"
    })
    void watGeenInventarisIsWordtBijNaamGenoemd(String begin, String zin) throws IOException {
        weigert(HexFormat.of().parseHex(begin), zin);
    }

    @Test
    void eenWerkbladVanLibreOfficeWordtBijNaamGenoemd() throws IOException {
        weigert(
                ("PK\u0003\u0004" + "\0".repeat(26) + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
                        .getBytes(StandardCharsets.ISO_8859_1),
                "lijkt een werkblad van LibreOffice (ODS). Dat leest het programma niet. Bewaar het als XLSX of CSV.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,\uFEFF", "UTF-16BE,''", "UTF-8,\uFEFF"})
    void eenAgendaInUnicodeIsEenAgenda(String tekens, String merk) throws IOException {
        Path bestand = Files.write(
                map.resolve("agenda"), (merk + "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").getBytes(Charset.forName(tekens)));

        assertThat(opener.open(bestand.toString()).bron()).isInstanceOf(Icalbron.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'1','name':'G!DS'} | Hsdsbestand",
                "{'organization':{'name':'G!DS'},'id':'1'} | Hsdsbestand",
                "{'export':{'bron':'G!DS','vorm':'aangenomen-1'}} | Gidsbron"
            })
    void eenDienstDieGidsHeetIsGeenUitvoerVanGids(String json, String soort) throws IOException {
        Path bestand = Files.writeString(map.resolve("bron"), json.replace('\'', '"'));

        assertThat(opener.open(bestand.toString()).bron().getClass().getSimpleName())
                .isEqualTo(soort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin:vcalendar", "Begin:VCalendar", "BEGIN:vcalendar"})
    void eenAgendaIsEenAgendaInHoofdlettersOfKleine(String begin) throws IOException {
        Path bestand = Files.writeString(
                map.resolve("agenda"),
                begin
                        + "\r\nversion:2.0\r\nbegin:vevent\r\nuid:1\r\ndtstart:20270104T100000Z\r\nsummary:Koffie\r\nend:vevent\r\nend:vcalendar\r\n");

        assertThat(Opvang.van(opener.open(bestand.toString()).bron()).namen()).containsExactly("Koffie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[concept] inventaris 2026;;\nNaam;Organisatie;Wijk\nKoffie;Versa;Oost\n",
                "[2026] inventaris,,\nNaam,Organisatie,Wijk\nKoffie,Versa,Oost\n",
                "{inventaris}\n\nNaam\tOrganisatie\tWijk\nKoffie\tVersa\tOost\n",
                "[nr];Naam;Organisatie;Wijk\n1;Koffie;Versa;Oost\n"
            })
    void eenTabelDieMetEenHaakBegintIsEenTabel(String tabel) throws IOException {
        Path bestand = Files.writeString(map.resolve("lijst.csv"), tabel);

        assertThat(Opvang.van(opener.open(bestand.toString()).bron()).namen()).containsExactly("Koffie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: 1, naam: Koffie}",
                "[\n  {'id': '1', 'naam': 'Koffie', 'wijk': 'Oost'}",
                "{\"naam\",\"wijk\",\"adres\"}",
                "[]"
            })
    void watMetEenHaakBegintEnGeenTabelIsIsJson(String json) throws IOException {
        Path bestand = Files.writeString(map.resolve("bron"), json);

        assertThat(opener.open(bestand.toString()).bron()).isInstanceOf(Hsdsbestand.class);
    }

    private void weigert(byte[] bytes, String zin) throws IOException {
        Path bestand = Files.write(map.resolve("bron"), bytes);

        assertThatThrownBy(() -> opener.open(bestand.toString()))
                .isInstanceOf(IndexerFout.class)
                .hasMessageContaining("bron " + zin);
    }
}
