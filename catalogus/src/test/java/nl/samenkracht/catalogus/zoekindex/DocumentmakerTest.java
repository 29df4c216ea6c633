package nl.samenkracht.catalogus.zoekindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.catalogus.aanbod.Kosten;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.aanbod.Soort;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.catalogus.aanbod.Toegang;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.Hulpwijzer;
import nl.samenkracht.catalogus.register.AanbodCodec;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Periode;
import nl.samenkracht.catalogus.tijd.Rooster;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentmakerTest {
    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-22");
    private static final Gebiedsindeling HILVERSUM = Gebiedsindeling.van("GM0402");
    private static final Hulpwijzer WIJZER = new Hulpwijzer(Hulpvragen.standaard());

    @ParameterizedTest
    @EnumSource
    void only_what_is_published_is_in_the_index(Staat staat) {
        assertThat(Documentmaker.maak(
                                aanbod(staat, List.of("GM0402"), List.of(), Openingstijden.ONBEKEND),
                                HILVERSUM,
                                WIJZER,
                                VANDAAG)
                        .isPresent())
                .isEqualTo(staat == Staat.GEPUBLICEERD);
    }

    @Test
    void what_serves_only_another_gemeente_is_not_in_the_index_of_this_one() {
        assertThat(Documentmaker.maak(
                        aanbod(Staat.GEPUBLICEERD, List.of("GM0363"), List.of(), Openingstijden.ONBEKEND),
                        HILVERSUM,
                        WIJZER,
                        VANDAAG))
                .isEmpty();
    }

    /** Empty texts and lists are not written: what reads them must not find a hole there. */
    @Test
    void an_entry_of_which_only_the_name_is_known_comes_back_from_the_index_as_it_went_in() throws Exception {
        Aanbod aanbod = Json.MAPPER.readValue("""
            {"id": "00000000-0000-4000-8000-000000000001", "gemeente": "GM0402", "soort": "activiteit", "staat": "gepubliceerd",
             "naam": "Breicafé", "werkgebied": ["GM0402"], "inhoud": {}}
            """, Aanbod.class);
        IndexDocument gemaakt =
                Documentmaker.maak(aanbod, HILVERSUM, WIJZER, VANDAAG).orElseThrow();

        IndexDocument gelezen = Json.MAPPER.readValue(Json.tekst(gemaakt), IndexDocument.class);

        assertThat(gelezen).isEqualTo(gemaakt);
        zonderGaten(gelezen);
        zonderGaten(gelezen.kaart());
    }

    private static void zonderGaten(Record gelezen) throws ReflectiveOperationException {
        for (RecordComponent deel : gelezen.getClass().getRecordComponents()) {
            if (!deel.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                assertThat(deel.getAccessor().invoke(gelezen))
                        .as(deel.getName())
                        .isNotNull();
            }
        }
    }

    @Test
    void the_card_knows_the_other_names_and_keywords_to_tell_by_which_it_was_found() {
        Aanbod aanbod = Json.MAPPER.readValue("""
            {"id": "00000000-0000-4000-8000-000000000001", "gemeente": "GM0402", "soort": "activiteit", "staat": "gepubliceerd",
             "naam": "Samen eten", "inhoud": {"omschrijving": "", "andereNamen": ["Aanschuiven"], "trefwoorden": ["eenzaamheid"]}}
            """, Aanbod.class);

        Kaart kaart = Documentmaker.maak(aanbod, HILVERSUM, WIJZER, VANDAAG)
                .orElseThrow()
                .kaart();

        assertThat(kaart.andereNamen()).containsExactly("Aanschuiven");
        assertThat(kaart.trefwoorden()).containsExactly("eenzaamheid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'inhoud': {'omschrijving': 'Praat over wat u meemaakt, ook over huiselijk geweld.'}",
                "'inhoud': {'omschrijving': '', 'trefwoorden': ['mishandeling']}",
                "'locaties': [{'id': '00000000-0000-4000-8000-000000000002', 'plaatssoort': 'bezoekadres'},"
                        + " {'id': '00000000-0000-4000-8000-000000000003', 'plaatssoort': 'geheim'}],"
                        + " 'inhoud': {'omschrijving': ''}"
            })
    void the_card_knows_that_an_entry_is_sensitive_though_it_shows_nothing_of_why(String waarom) {
        Kaart kaart = kaart(waarom);

        assertThat(kaart.gevoelig()).isTrue();
        assertThat(kaart("'inhoud': {'omschrijving': 'Koffie en een praatje.'}").gevoelig())
                .isFalse();
    }

    private static Kaart kaart(String inhoud) {
        Aanbod aanbod = Json.MAPPER.readValue("""
            {"id": "00000000-0000-4000-8000-000000000001", "gemeente": "GM0402", "soort": "activiteit", "staat": "gepubliceerd",
             "naam": "Praten", %s}
            """.formatted(inhoud.replace('\'', '"')), Aanbod.class);
        return Documentmaker.maak(aanbod, HILVERSUM, WIJZER, VANDAAG)
                .orElseThrow()
                .kaart();
    }

    @Test
    void the_card_knows_every_place_each_with_its_own_name_address_wijk_and_point() {
        Kaart kaart = kaart("""
            'locaties': [
              {'id': '00000000-0000-4000-8000-000000000002', 'plaatssoort': 'bezoekadres', 'naam': 'De Ene',
               'adres': {'straat': 'Voorbeeldlaan 1'}, 'wijk': 'WK040201', 'toegankelijkheid': 'Er is een drempel.'},
              {'id': '00000000-0000-4000-8000-000000000003', 'plaatssoort': 'bezoekadres', 'naam': 'De Andere',
               'adres': {'straat': 'Voorbeeldlaan 2'}, 'punt': {'lat': 52.23, 'lon': 5.17}, 'wijk': 'WK040202'}],
             'inhoud': {'omschrijving': ''}""");

        assertThat(kaart.plekken()).extracting(Locatie::naam).containsExactly("De Ene", "De Andere");
        assertThat(kaart.plekken()).extracting(Locatie::wijk).containsExactly("WK040201", "WK040202");
        assertThat(kaart.plekken()).extracting(Locatie::punt).containsExactly(null, new Punt(52.23, 5.17));
        assertThat(kaart.plekken()).extracting(Locatie::toegankelijkheid).containsOnlyNulls();
    }

    @Test
    void nothing_of_a_secret_place_is_in_the_document() {
        Locatie geheim = new Locatie(
                UUID.randomUUID(),
                Plaatssoort.GEHEIM,
                "Verborgenhuis",
                new Adres("Schuilstraat 1", "1211 ZZ", "Hilversum"),
                new Punt(52.2299, 5.1766),
                "WK040201",
                null,
                null);

        String document = Json.tekst(maak(List.of(geheim), Openingstijden.ONBEKEND));

        assertThat(document)
                .doesNotContain("Verborgenhuis")
                .doesNotContain("Schuilstraat")
                .doesNotContain("1211 ZZ")
                .doesNotContain("52.2299")
                .doesNotContain("WK040201");
    }

    @Test
    void the_document_says_of_any_minute_the_same_as_the_opening_times_before_the_first_and_after_the_last_day_too() {
        Random toeval = new Random(42);
        for (int keer = 0; keer < 300; keer++) {
            Openingstijden tijden = willekeurig(toeval);
            LocalDate begin = toeval.nextBoolean() ? null : VANDAAG.plusDays(toeval.nextInt(40) - 10);
            LocalDate eind = toeval.nextBoolean() ? null : VANDAAG.plusDays(40 + toeval.nextInt(70));
            Rooster rooster = new Rooster(tijden, begin, eind);
            IndexDocument document = Documentmaker.maak(
                            aanbod(Staat.GEPUBLICEERD, List.of("GM0402"), List.of(), rooster),
                            HILVERSUM,
                            WIJZER,
                            VANDAAG)
                    .orElseThrow();
            for (int vraag = 0; vraag < 20; vraag++) {
                LocalDateTime nu = VANDAAG.atStartOfDay().plusMinutes(toeval.nextInt(60 * 24 * 60));

                boolean open = rooster.op(nu.toLocalDate().minusDays(1), nu.toLocalDate())
                        .anyMatch(moment -> moment.bevat(nu));
                assertThat(open(document, nu)).as("%s at %s", rooster, nu).isEqualTo(open);
            }
        }
    }

    @Test
    void an_entry_survives_being_written_and_read() {
        Aanbod aanbod = aanbod(
                Staat.GEPUBLICEERD,
                List.of("WK040201"),
                List.of(new Locatie(
                        UUID.randomUUID(),
                        Plaatssoort.BEZOEKADRES,
                        "Buurthuis",
                        new Adres("Plein 1", "1211 AA", "Hilversum"),
                        new Punt(52.22, 5.17),
                        "WK040201",
                        null,
                        "Er is een lift.")),
                willekeurig(new Random(7)));

        assertThat(AanbodCodec.lees(AanbodCodec.boom(aanbod).toString())).isEqualTo(aanbod);
    }

    /** As the query asks it: closed days count for the weekly part only, dated occasions have them taken out already. */
    private static boolean open(IndexDocument document, LocalDateTime nu) {
        int minuut =
                (nu.getDayOfWeek().getValue() - 1) * 1440 + nu.toLocalTime().toSecondOfDay() / 60;
        boolean wekelijks = document.week().stream().anyMatch(deel -> deel.gte() <= minuut && minuut < deel.lt());
        boolean dicht = document.gesloten().stream()
                .anyMatch(dagen -> !nu.toLocalDate().isBefore(dagen.gte())
                        && !nu.toLocalDate().isAfter(dagen.lte()));
        boolean gedateerd =
                document.moment().stream().anyMatch(vak -> !nu.isBefore(vak.gte()) && nu.isBefore(vak.lt()));
        return (wekelijks && !dicht) || gedateerd;
    }

    /** Not past midnight before or after a closed day: there the index is a few hours coarser than the opening times. */
    private static Openingstijden willekeurig(Random toeval) {
        List<Weekdeel> week = toeval.ints(toeval.nextInt(4), 0, 7)
                .mapToObj(dag -> {
                    LocalTime van = LocalTime.of(toeval.nextInt(20), 30);
                    List<Integer> weken = toeval.nextInt(3) == 0 ? List.of(1 + toeval.nextInt(5), -1) : List.of();
                    return new Weekdeel(DayOfWeek.of(dag + 1), van, van.plusHours(1 + toeval.nextInt(3)), weken);
                })
                .toList();
        LocalDateTime begin = VANDAAG.plusDays(toeval.nextInt(50)).atTime(14, 0);
        LocalDate dicht = VANDAAG.plusDays(toeval.nextInt(50));
        return new Openingstijden(
                week,
                List.of(new Moment(begin, begin.plusHours(2))),
                List.of(new Periode(dicht, dicht.plusDays(toeval.nextInt(10)), null)),
                null);
    }

    private static IndexDocument maak(List<Locatie> locaties, Openingstijden tijden) {
        return Documentmaker.maak(
                        aanbod(Staat.GEPUBLICEERD, List.of("GM0402"), locaties, tijden), HILVERSUM, WIJZER, VANDAAG)
                .orElseThrow();
    }

    private static Aanbod aanbod(Staat staat, List<String> werkgebied, List<Locatie> locaties, Openingstijden tijden) {
        return aanbod(staat, werkgebied, locaties, new Rooster(tijden, null, null));
    }

    private static Aanbod aanbod(Staat staat, List<String> werkgebied, List<Locatie> locaties, Rooster rooster) {
        Inhoud leeg = Inhoud.alleen("Samen eten. Iedere week.");
        return new Aanbod(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                "GM0402",
                Soort.ACTIVITEIT,
                staat,
                "Samen eten",
                null,
                List.of("sociaal-netwerk"),
                List.of("iedereen"),
                List.of(Toegang.BINNENLOPEN),
                null,
                null,
                locaties,
                werkgebied,
                rooster.begin(),
                rooster.eind(),
                null,
                null,
                new Inhoud(
                        leeg.omschrijving(),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        rooster.tijden(),
                        Kosten.ONBEKEND,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        true));
    }
}
