package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When it is, from the cells of a row that say so. */
class TabeltijdenTest extends Tabelproef {
    @Test
    void elkeTijdInEenWeekdagkolomTelt() {
        Openingstijden tijden = lees(Map.of(
                        Kolom.MAANDAG,
                        "9.00-12.00 / 13.00-17.00",
                        Kolom.DINSDAG,
                        "9-12\n13-17",
                        Kolom.WOENSDAG,
                        "op afspraak"))
                .inhoud()
                .openingstijden();

        assertThat(tijden.week()).hasSize(4);
        assertThat(tijden.toelichting()).contains("woensdag op afspraak");
    }

    @Test
    void datumsEnTijdenRegelVoorRegelHorenBijElkaar() {
        assertThat(lees(Map.of(Kolom.DATUM, "7-1-2027\n8-1-2027", Kolom.TIJDEN, "10-12\n14-16"))
                        .inhoud()
                        .openingstijden()
                        .momenten())
                .extracting(moment -> moment.begin().toString())
                .containsExactly("2027-01-07T10:00", "2027-01-08T14:00");
    }

    @Test
    void eenEindeInEenMaandIsDeLaatsteDagVanDieMaand() {
        Aanbod aanbod = lees(Map.of(Kolom.BEGIN, "01-2027", Kolom.EIND, "02-2027"));

        assertThat(aanbod.begin()).hasToString("2027-01-01");
        assertThat(aanbod.eind()).hasToString("2027-02-28");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            x    | x  |               | Tijd: 10-12                | MONDAY 10:00, WEDNESDAY 10:00
            ja   |    | 14.00 - 16.00 | Tijd: 10.00-12.00 uur      | WEDNESDAY 14:00, MONDAY 10:00
            ✓    | v  |               | Begintijd: 10:00           | MONDAY 10:00, WEDNESDAY 10:00
            X    | nee| gesloten      | Tijd: 10-12                | MONDAY 10:00
                 | x  |               | Tijd: 10-12 en 13-15       | TUESDAY 10:00, TUESDAY 13:00
            """)
    void eenKruisjeOnderEenDagIsDieDag(
            @Nullable String maandag, @Nullable String anders, @Nullable String woensdag, String tijd, String week) {
        boolean spanne = tijd.startsWith("Begintijd");
        boolean dinsdag = maandag == null;
        String waarde = tijd.substring(tijd.indexOf(':') + 2);
        tabel(
                List.of("Naam", "Ma", dinsdag ? "Di" : "Wo", spanne ? "Begintijd" : "Tijd", "Eindtijd"),
                List.of(
                        "Koffie",
                        maandag == null ? "" : maandag,
                        woensdag == null ? (anders == null ? "" : anders) : woensdag,
                        waarde,
                        spanne ? "12:00" : ""));

        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().week())
                .extracting(deel -> deel.dag() + " " + deel.van())
                .containsExactlyInAnyOrder(week.split(", "));
    }

    @Test
    void metAlleenKruisjesBlijvenDeDagenInWoorden() {
        tabel(List.of("Naam", "Ma", "Di", "Wo"), List.of("Koffie", "x", "", "x"));

        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().toelichting()).isEqualTo("maandag en woensdag");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Datum en tijd,5-3-2027 10.00-12.00 uur,2027-03-05T10:00",
        "Datum/tijd,5-3-2027 10.00-12.00,2027-03-05T10:00",
        "Datum + tijd,5 maart 2027 van 10 tot 12 uur,2027-03-05T10:00"
    })
    void datumEnTijdInEenCel(String kop, String cel, String begin) {
        tabel(List.of("Naam", kop, "Soort"), List.of("Koffie", cel, "activiteit"));

        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().momenten())
                .extracting(moment -> moment.begin().toString())
                .containsExactly(begin);
    }

    @Test
    void beginEnEindtijdInEenCel() {
        tabel(List.of("Naam", "Dag", "Begin- en eindtijd"), List.of("Koffie", "maandag", "10.00-12.00 uur"));

        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().week())
                .extracting(deel -> deel.dag() + " " + deel.van())
                .containsExactly("MONDAY 10:00");
    }
}
