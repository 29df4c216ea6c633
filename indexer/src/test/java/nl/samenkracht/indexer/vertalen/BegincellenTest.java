package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings such as "Start" and "Tot" mean what stands below them: times or days. */
class BegincellenTest extends Tabelproef {
    @ParameterizedTest
    @CsvSource({
        "Start,Einde,10:00,11:30",
        "Begin,Eind,10.00 uur,11.30 uur",
        "Start,Einde,10u,11u30",
        "Start,Eind,10,11.30",
        "Start,Einde,0.4166666667,0.4791666667",
        "Van,Tot,10:00,11:30",
        "Start,Eindtijd,10:00,11:30",
        "Begintijd,Einde,10:00,11:30"
    })
    void klokkenZijnTijden(String begin, String eind, String van, String tot) {
        Aanbod aanbod = rij(List.of("Dag", begin, eind), List.of("dinsdag", van, tot));

        assertThat(aanbod.inhoud().openingstijden().week())
                .extracting(deel -> deel.dag() + " " + deel.van() + " " + deel.tot())
                .containsExactly("TUESDAY 10:00 11:30");
        assertThat(aanbod.begin()).isNull();
        assertThat(aanbod.eind()).isNull();
        assertThat(opvang.redenen()).isEmpty();
    }

    @Test
    void kaleUrenBijEenDagZijnTijden() {
        assertThat(rij(List.of("Dag", "Start", "Einde"), List.of("dinsdag", "10", "12"))
                        .inhoud()
                        .openingstijden()
                        .week())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Start,Einde,1-9-2026,30-6-2027",
        "Van,Tot,1-9-2026,30-6-2027",
        "Van,Tot,1 september 2026,juni 2027",
        "Begin,Eind,2026-09-01,30/06/2027"
    })
    void datumsZijnDagen(String begin, String eind, String van, String tot) {
        Aanbod aanbod = rij(List.of("Dagen en tijden", begin, eind), List.of("dinsdag 10-12", van, tot));

        assertThat(aanbod.begin()).hasToString("2026-09-01");
        assertThat(aanbod.eind()).hasToString("2027-06-30");
        assertThat(aanbod.inhoud().openingstijden().week()).hasSize(1);
        assertThat(opvang.redenen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Start,Einde,Startdatum,Einddatum,10:00,12:00,1-9-2026,30-6-2027",
        "Begindatum,Einddatum,Begin,Eind,1-9-2026,30-6-2027,10:00,12:00",
        "Van,Tot,Begintijd,Eindtijd,1-9-2026,30-6-2027,10:00,12:00",
        "Starttijd,Eindtijd,Van,Tot,10:00,12:00,1-9-2026,30-6-2027"
    })
    void naastEenKopVanDagenOfTijdenIsHetDeAndere(
            String a, String b, String c, String d, String celA, String celB, String celC, String celD) {
        Aanbod aanbod = rij(List.of("Dag", a, b, c, d), List.of("dinsdag", celA, celB, celC, celD));

        assertThat(aanbod.begin()).hasToString("2026-09-01");
        assertThat(aanbod.eind()).hasToString("2027-06-30");
        assertThat(aanbod.inhoud().openingstijden().week())
                .extracting(deel -> deel.dag() + " " + deel.van() + " " + deel.tot())
                .containsExactly("TUESDAY 10:00 12:00");
    }

    @ParameterizedTest
    @CsvSource({
        "5-1-2027 10:00,5-1-2027 12:00",
        "2027-01-05T10:00:00,2027-01-05T12:00:00",
        "5 januari 2027 om 10.00 uur,5 januari 2027 om 12.00 uur"
    })
    void eenDagMetTijdenIsEenMoment(String van, String tot) {
        assertThat(rij(List.of("Soort", "Start", "Einde"), List.of("activiteit", van, tot))
                        .inhoud()
                        .openingstijden()
                        .momenten())
                .extracting(moment -> moment.begin() + " " + moment.eind())
                .containsExactly("2027-01-05T10:00 2027-01-05T12:00");
    }

    @Test
    void meerDagenMetTijdenBlijvenInWoorden() {
        Aanbod aanbod =
                rij(List.of("Soort", "Start", "Einde"), List.of("activiteit", "1-5-2027 10:00", "3-5-2027 17:00"));

        assertThat(aanbod.inhoud().openingstijden().zijnBekend()).isFalse();
        assertThat(aanbod.inhoud().openingstijden().toelichting()).isEqualTo("1-5-2027 10:00 tot 3-5-2027 17:00");
        assertThat(aanbod.begin()).hasToString("2027-05-01");
        assertThat(aanbod.eind()).hasToString("2027-05-03");
        assertThat(opvang.redenen()).containsExactly(Reden.TIJD_ONLEESBAAR);
    }

    @Test
    void watGeenDagEnGeenTijdIsWordtGemeld() {
        assertThat(rij(List.of("Dag", "Start", "Einde"), List.of("dinsdag", "na de kerst", "12:00"))
                        .inhoud()
                        .openingstijden()
                        .week())
                .isEmpty();
        assertThat(opvang.redenen()).contains(Reden.DATUM_ONLEESBAAR);
    }

    private Aanbod rij(List<String> koppen, List<String> cellen) {
        tabel(
                Stream.concat(Stream.of("Naam"), koppen.stream()).toList(),
                Stream.concat(Stream.of("Yoga"), cellen.stream()).toList());
        return opvang.aanbod.get(0);
    }
}
