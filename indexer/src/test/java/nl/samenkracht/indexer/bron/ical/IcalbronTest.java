package nl.samenkracht.indexer.bron.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Cirkel;
import nl.samenkracht.catalogus.aanbod.Kostensoort;
import nl.samenkracht.catalogus.aanbod.Netwerktype;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.catalogus.aanbod.Toegang;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcalbronTest {
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path map;

    private Opvang opvang = new Opvang();

    @Test
    void watICalNietKentStaatInEigenEigenschappen() throws IOException {
        Aanbod aanbod = lees("""
                X-SAMENKRACHT-CIRKEL:B
                X-SAMENKRACHT-NETWERKTYPE:groepsondersteuning
                X-SAMENKRACHT-TOEGANG:zelf aanmelden
                X-SAMENKRACHT-KOSTEN:€ 3\\, met koffie
                X-SAMENKRACHT-STATUS:vervallen
                """);

        assertThat(aanbod.cirkel()).isEqualTo(Cirkel.B);
        assertThat(aanbod.netwerktype()).isEqualTo(Netwerktype.GROEPSONDERSTEUNING);
        assertThat(aanbod.toegang()).containsExactly(Toegang.ZELF_AANMELDEN);
        assertThat(aanbod.inhoud().kosten().soort()).isEqualTo(Kostensoort.BETAALD);
        assertThat(aanbod.inhoud().kosten().tekst()).isEqualTo("€ 3, met koffie");
        assertThat(aanbod.staat()).isEqualTo(Staat.GEPUBLICEERD);
    }

    @Test
    void eenCategorieKanOokEenCirkelOfToegangZijn() throws IOException {
        Aanbod aanbod = lees("CATEGORIES:Cirkel A,binnenlopen,koffie\n");

        assertThat(aanbod.cirkel()).isEqualTo(Cirkel.A);
        assertThat(aanbod.toegang()).containsExactly(Toegang.BINNENLOPEN);
        assertThat(aanbod.inhoud().trefwoorden()).containsExactly("koffie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVATE", "CONFIDENTIAL"})
    void watBeslotenIsWordtNietGetoondEnNietBewaard(String klasse) throws IOException {
        Aanbod aanbod = lees("CLASS:" + klasse + "\n");

        assertThat(aanbod.staat()).isEqualTo(Staat.VERBORGEN);
        assertThat(aanbod.toString()).doesNotContain("Emmastraat").doesNotContain("Bij de dokter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ORGANIZER;CN=Anja de Vries:mailto:info@versa-welzijn.example",
                "ORGANIZER;CN=Anja de Vries:invalid:nomail",
                "ORGANIZER;CN=Matthijs van der Kerk:mailto:agenda@versa-welzijn.example",
                "ORGANIZER;CUTYPE=INDIVIDUAL;CN=Anja de Vries:mailto:info@versa-welzijn.example"
            })
    void eenOrganisatorDieEenPersoonKanZijnIsGeenOrganisatieEnWordtGemeld(String organisator) throws IOException {
        Aanbod aanbod = lees(organisator + "\n");

        assertThat(aanbod.organisatie()).isNull();
        assertThat(aanbod + opvang.bevindingen.toString())
                .doesNotContain("Vries")
                .doesNotContain("Matthijs");
        assertThat(opvang.bevindingen).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.kolom()).isEqualTo("ORGANIZER");
            assertThat(bevinding.reden()).isEqualTo(Reden.NAAM_PERSOON);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORGANIZER;CN=Versa Welzijn:mailto:info@versa-welzijn.example      | Versa Welzijn
            ORGANIZER;CN=Wandelclub Oost:mailto:wandelen@gmail.com            | Wandelclub Oost
            ORGANIZER;CN=Grote Kerk Hilversum:invalid:nomail                  | Grote Kerk Hilversum
            ORGANIZER;CUTYPE=GROUP;CN=De Koperwiek:mailto:info@kw.example     | De Koperwiek
            """)
    void watZekerEenOrganisatieIsWordtGetoond(String organisator, String naam) throws IOException {
        assertThat(Objects.requireNonNull(lees(organisator + "\n").organisatie())
                        .naam())
                .isEqualTo(naam);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "met merk", "windows-1252"})
    void deTekensWordenGelezenZoalsZeZijnOpgeslagen(String tekens) throws IOException {
        String agenda = """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                BEGIN:VEVENT\r
                UID:1\r
                DTSTART:20261203T180000Z\r
                SUMMARY:Café Überall\r
                END:VEVENT\r
                END:VCALENDAR\r
                """;
        Path bestand = tekens.equals("met merk")
                ? Files.writeString(map.resolve("merk.ics"), "\uFEFF" + agenda)
                : Files.write(map.resolve("agenda.ics"), agenda.getBytes(Charset.forName(tekens)));

        assertThat(Opvang.van(new Icalbron(bestand, Opvang.HILVERSUM, KLOK)).namen())
                .containsExactly("Café Überall");
    }

    @Test
    void extraDatumsTellenMeeTenzijZeZijnUitgezonderd() throws IOException {
        List<Moment> momenten = lees("""
                RDATE:20261210T180000Z,20261217T180000Z
                RDATE;VALUE=PERIOD:20261220T130000Z/PT3H
                EXDATE:20261217T180000Z
                """).inhoud().openingstijden().momenten();

        assertThat(momenten)
                .extracting(moment -> moment.begin() + "/" + moment.eind())
                .containsExactly(
                        "2026-12-03T19:00/2026-12-03T21:00",
                        "2026-12-10T19:00/2026-12-10T21:00",
                        "2026-12-20T14:00/2026-12-20T17:00");
    }

    @Test
    void eenWekelijkseAfspraakHoudtHaarExtraDatums() throws IOException {
        Openingstijden tijden =
                lees("RRULE:FREQ=WEEKLY\nRDATE:20261205T090000Z\n").inhoud().openingstijden();

        assertThat(tijden.week()).hasSize(1);
        assertThat(tijden.momenten()).extracting(Moment::begin).containsExactly(LocalDateTime.of(2026, 12, 5, 10, 0));
    }

    @Test
    void eenKeerDieOpDeDagZelfIsVerzetBlijftStaan() throws IOException {
        Openingstijden tijden = reeks("RRULE:FREQ=WEEKLY\n", """
                RECURRENCE-ID;TZID=Europe/Amsterdam:20261210T190000
                DTSTART;TZID=Europe/Amsterdam:20261210T140000
                DTEND;TZID=Europe/Amsterdam:20261210T160000
                """);

        assertThat(op(tijden, "2026-12-03")).containsExactly("2026-12-03T19:00");
        assertThat(op(tijden, "2026-12-10")).containsExactly("2026-12-10T14:00");
        assertThat(op(tijden, "2026-12-17")).containsExactly("2026-12-17T19:00");
    }

    @Test
    void elkeDagIsEenWeekMetZevenDagen() throws IOException {
        assertThat(reeks("RRULE:FREQ=DAILY\n", "").week()).hasSize(7);
        assertThat(reeks("RRULE:FREQ=DAILY;BYDAY=MO,TU\n", "").week())
                .extracting(deel -> deel.dag().getValue())
                .containsExactly(1, 2);
        assertThat(reeks("RRULE:FREQ=DAILY;INTERVAL=2\n", "").week()).isEmpty();
        assertThat(reeks("RRULE:FREQ=WEEKLY;BYHOUR=9,19\n", "").week()).isEmpty();
    }

    @Test
    void eenKeerDieNaarEenAndereDagIsVerzetLaatDeWeekEenWeek() throws IOException {
        Openingstijden tijden = reeks("RRULE:FREQ=WEEKLY\n", """
                RECURRENCE-ID;TZID=Europe/Amsterdam:20261210T190000
                DTSTART;TZID=Europe/Amsterdam:20261211T140000
                DTEND;TZID=Europe/Amsterdam:20261211T160000
                """);

        assertThat(tijden.week()).hasSize(1);
        assertThat(op(tijden, "2026-12-10")).isEmpty();
        assertThat(op(tijden, "2026-12-11")).containsExactly("2026-12-11T14:00");
    }

    @Test
    void eenVerzetteKeerLaatVrijeDagenVrij() throws IOException {
        Openingstijden tijden = reeks("RRULE:FREQ=WEEKLY\nEXDATE;VALUE=DATE:20261217\n", """
                RECURRENCE-ID;TZID=Europe/Amsterdam:20261210T190000
                DTSTART;TZID=Europe/Amsterdam:20261210T140000
                DTEND;TZID=Europe/Amsterdam:20261210T160000
                """);

        assertThat(op(tijden, "2026-12-10")).containsExactly("2026-12-10T14:00");
        assertThat(op(tijden, "2026-12-17")).isEmpty();
        assertThat(op(tijden, "2026-12-24")).containsExactly("2026-12-24T19:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20260231T180000Z",
                "DTSTART:20260230T180000",
                "DTSTART:20261301T180000Z",
                "DTSTART:20261203T250000",
                "DTSTART:20261203T180000\nDURATION:-PT5H",
                "DTSTART:20261203T180000\nDURATION:PT0S",
                "DTSTART:20261203T180000\nRRULE:FREQ=WEEKLY;UNTIL=20261399",
                "DTSTART:20261203T180000\nRRULE:FREQ=WEEKLY\nEXDATE:20261301T180000",
            })
    void eenTijdDieNietBestaatKostAlleenDeTijdVanDieGebeurtenis(String tijd) throws IOException {
        opvang = leesAgenda("""
                BEGIN:VEVENT
                UID:1
                SUMMARY:Zingen
                %s
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                SUMMARY:Koffie
                DTSTART:20261203T180000Z
                DURATION:PT1H
                END:VEVENT
                """.formatted(tijd));

        assertThat(opvang.namen()).containsExactly("Zingen", "Koffie");
        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().momenten()).isEmpty();
        assertThat(opvang.aanbod.get(1).inhoud().openingstijden().momenten()).hasSize(1);
        assertThat(opvang.redenen()).containsExactly(Reden.TIJD_ONLEESBAAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=DAILY;",
                "END:VEVENT\n",
                "END:VEVENT\nBEGIN:VEVENT\nUID:2\nSUMMARY:Zin",
                "BEGIN:VALARM\nEND:VALARM\nEND:VCALENDAR\n",
                "BEGIN:VEVENT\nUID:2\nSUMMARY:Zingen\nEND:VEVENT\nEND:VCALENDAR\n",
                "END:VEV\n ENT\n",
            })
    void eenAgendaDieIsAfgebrokenWordtInHaarGeheelNietGelezen(String einde) throws IOException {
        Path bestand = Files.writeString(
                map.resolve("half.ics"),
                ("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:Koffie\nDTSTART:20261203T180000Z\n"
                                + einde)
                        .replace("\n", "\r\n"));
        opvang = new Opvang();

        assertThatThrownBy(() -> new Icalbron(bestand, Opvang.HILVERSUM, KLOK).lees(opvang))
                .isInstanceOf(IndexerFout.class)
                .hasMessageContaining("half.ics is niet heel");
        assertThat(opvang.aanbod).isEmpty();
    }

    @Test
    void eenAgendaMetEindelozeOnderdelenInElkaarWordtNietGelezen() {
        assertThatThrownBy(() -> lees("BEGIN:X-DEEL\n".repeat(100) + "END:X-DEEL\n".repeat(100)))
                .isInstanceOf(IndexerFout.class);
    }

    @Test
    void eenOnderdeelZonderEindeDatGeenGebeurtenisIsHoudtDeAgendaNietTegen() throws IOException {
        assertThat(lees("BEGIN:VALARM\nACTION:DISPLAY\n").naam()).isEqualTo("Koffie");
    }

    @Test
    void eenTijdzoneDieElkeSecondeWisseltVultHetGeheugenNiet() throws IOException {
        opvang = leesAgenda("""
                BEGIN:VTIMEZONE
                TZID:Eigen
                BEGIN:STANDARD
                DTSTART:19000101T000000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0100
                RRULE:FREQ=SECO
                 NDLY
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:1
                SUMMARY:Zingen
                DTSTART;TZID=Eigen:20261203T180000
                DURATION:PT1H
                END:VEVENT
                """);

        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().momenten())
                .extracting(Moment::begin)
                .containsExactly(LocalDateTime.of(2026, 12, 3, 18, 0));
    }

    @Test
    void eenEigenTijdzoneMetZomertijdTelt() throws IOException {
        opvang = leesAgenda("""
                BEGIN:VTIMEZONE
                TZID:Eigen
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0000
                TZOFFSETTO:-0100
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:-0100
                TZOFFSETTO:+0000
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:1
                SUMMARY:Zingen
                DTSTART;TZID=Eigen:20261203T180000
                DURATION:PT1H
                END:VEVENT
                """);

        assertThat(opvang.aanbod.get(0).inhoud().openingstijden().momenten())
                .extracting(Moment::begin)
                .containsExactly(LocalDateTime.of(2026, 12, 3, 20, 0));
    }

    private Opvang leesAgenda(String delen) throws IOException {
        String agenda = "BEGIN:VCALENDAR\nVERSION:2.0\n" + delen + "END:VCALENDAR\n";
        Path bestand = Files.writeString(map.resolve("delen.ics"), agenda.replace("\n", "\r\n"));
        return Opvang.van(new Icalbron(bestand, Opvang.HILVERSUM, KLOK));
    }

    private static List<String> op(Openingstijden tijden, String dag) {
        return tijden.op(LocalDate.parse(dag), LocalDate.parse(dag))
                .map(moment -> moment.begin().toString())
                .toList();
    }

    /** A series on Thursday evening with one occurrence of its own. */
    private Openingstijden reeks(String regel, String afwijking) throws IOException {
        String agenda = """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:reeks@agenda.example
                SUMMARY:Zingen
                DTSTART;TZID=Europe/Amsterdam:20261203T190000
                DTEND;TZID=Europe/Amsterdam:20261203T210000
                %sEND:VEVENT
                %sEND:VCALENDAR
                """.formatted(
                regel,
                afwijking.isEmpty()
                        ? ""
                        : "BEGIN:VEVENT\nUID:reeks@agenda.example\nSUMMARY:Zingen\n" + afwijking + "END:VEVENT\n");
        Path bestand = Files.writeString(map.resolve("reeks.ics"), agenda.replace("\n", "\r\n"));
        return Opvang.van(new Icalbron(bestand, Opvang.HILVERSUM, KLOK))
                .aanbod
                .get(0)
                .inhoud()
                .openingstijden();
    }

    private Aanbod lees(String meer) throws IOException {
        String agenda = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Proef//NL
                BEGIN:VEVENT
                UID:een@agenda.example
                DTSTART:20261203T180000Z
                DTEND:20261203T200000Z
                SUMMARY:Koffie
                DESCRIPTION:Bij de dokter.
                LOCATION:De Vitus\\, Emmastraat 4\\, 1211 NG Hilversum
                %sEND:VEVENT
                END:VCALENDAR
                """.formatted(meer);
        Path bestand = Files.writeString(map.resolve("agenda.ics"), agenda.replace("\n", "\r\n"));
        opvang = Opvang.van(new Icalbron(bestand, Opvang.HILVERSUM, KLOK));
        assertThat(opvang.aanbod).hasSize(1);
        return opvang.aanbod.get(0);
    }
}
