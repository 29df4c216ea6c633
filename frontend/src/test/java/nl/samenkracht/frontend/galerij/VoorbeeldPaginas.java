package nl.samenkracht.frontend.galerij;

import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.agenda;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.gebouw;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.id;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.initiatieven;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.kaart;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.kader;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.op;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.plattegrond;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.regel;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.uur;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.vacatures;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.week;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.zonderAdres;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenkracht.frontend.aanbod.AanbodPagina;
import nl.samenkracht.frontend.aanbod.Meedoen;
import nl.samenkracht.frontend.aanbod.VoorWie;
import nl.samenkracht.frontend.aanbod.Wanneer;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.AgendaRegel;
import nl.samenkracht.frontend.deel.Bereik;
import nl.samenkracht.frontend.deel.Blader;
import nl.samenkracht.frontend.deel.Contact;
import nl.samenkracht.frontend.deel.Contact.Telefoon;
import nl.samenkracht.frontend.deel.Dagtijd;
import nl.samenkracht.frontend.deel.Hulplijn;
import nl.samenkracht.frontend.deel.Kosten;
import nl.samenkracht.frontend.deel.Moment;
import nl.samenkracht.frontend.deel.Opening;
import nl.samenkracht.frontend.deel.OrganisatieLink;
import nl.samenkracht.frontend.deel.Veldfout;
import nl.samenkracht.frontend.fout.FoutPagina;
import nl.samenkracht.frontend.hulpnu.HulpNuPagina;
import nl.samenkracht.frontend.kader.Kader.GekozenWijk;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Pagina;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.lijst.MijnLijstPagina;
import nl.samenkracht.frontend.melding.FoutMeldPagina;
import nl.samenkracht.frontend.oordeel.OordeelPagina;
import nl.samenkracht.frontend.oordeel.OordeelPagina.Stap;
import nl.samenkracht.frontend.organisaties.OrganisatiePagina;
import nl.samenkracht.frontend.start.StartPagina;
import nl.samenkracht.frontend.tekst.OverPagina;
import nl.samenkracht.frontend.tekst.PrivacyPagina;
import nl.samenkracht.frontend.tekst.ToegankelijkheidPagina;
import nl.samenkracht.frontend.wijken.WijkPagina;
import nl.samenkracht.frontend.wijken.WijkenPagina;
import nl.samenkracht.frontend.wijken.WijkenPagina.WijkRegel;
import org.jspecify.annotations.Nullable;

/** Every public page in every state, with example data. */
public final class VoorbeeldPaginas {

    private static final List<String> LEEFGEBIEDEN = List.of(
            "financien",
            "geestelijke-gezondheid",
            "sociaal-netwerk",
            "lichamelijke-gezondheid",
            "huisvesting",
            "huiselijke-relaties",
            "dagbesteding-werk",
            "meedoen");

    private VoorbeeldPaginas() {}

    /** All pages by the name of their file in the gallery. */
    public static Map<String, Pagina> alle(Taal taal) {
        Map<String, Pagina> alle = new LinkedHashMap<>();
        alle.put("start", start(taal, null));
        alle.put("start-wijk", start(taal, "oost"));
        alle.put("zoeken", VoorbeeldZoeken.gevonden(taal));
        alle.put("zoeken-spoorloos", VoorbeeldZoeken.spoorloos(taal));
        alle.put("zoeken-zonder-nummer", VoorbeeldZoeken.zonderNummer(taal));
        alle.put("zoeken-leeg", VoorbeeldZoeken.leeg(taal));
        alle.put("zoeken-leeg-spoorloos", VoorbeeldZoeken.leegSpoorloos(taal));
        alle.put("zoeken-gekozen", VoorbeeldZoeken.gekozen(taal));
        alle.put("zoeken-fout", VoorbeeldZoeken.fout(taal));
        alle.put("aanbod", aanbod(taal));
        alle.put("aanbod-geheim", aanbodGeheim(taal));
        alle.put("aanbod-kaal", aanbodKaal(taal));
        alle.put("wijken", wijken(taal, plattegrond(null).wijken().size()));
        alle.put("wijken-een", wijken(taal, 1));
        alle.put("wijken-geen", wijken(taal, 0));
        alle.put("wijk", wijk(taal));
        alle.put("organisatie", organisatie(taal));
        alle.put("lijst", lijst(taal));
        alle.put("lijst-leeg", new MijnLijstPagina(kader(taal, "/mijn-lijst", Menu.LIJST), List.of(), null, 0, 0));
        alle.put("vraagwijzer", VoorbeeldVraagwijzer.begin(taal, LEEFGEBIEDEN));
        alle.put("vraagwijzer-vraag", VoorbeeldVraagwijzer.vraag(taal, false));
        alle.put("vraagwijzer-onbekend", VoorbeeldVraagwijzer.vraag(taal, true));
        alle.put("vraagwijzer-wijk", VoorbeeldVraagwijzer.wijk(taal));
        alle.put("vraagwijzer-verder", VoorbeeldVraagwijzer.hulp(taal));
        alle.put("hulp-nu", hulpNu(taal));
        alle.put("fout-melden", foutMelden(taal, List.of(), false, false));
        alle.put(
                "fout-melden-fout",
                foutMelden(taal, List.of(Veldfout.van("wat", "kies"), Veldfout.van("tekst", "leeg")), false, false));
        alle.put("fout-melden-dank", foutMelden(taal, List.of(), true, true));
        alle.put("oordeel-waarom", oordeel(taal, Stap.WAAROM, List.of()));
        alle.put("oordeel-fout", oordeel(taal, Stap.WAAROM, List.of(Veldfout.van("reden", "kies"))));
        alle.put("oordeel-dank", oordeel(taal, Stap.DANK, List.of()));
        alle.put("oordeel-druk", oordeel(taal, Stap.DRUK, List.of()));
        alle.put("toegankelijkheid", toegankelijkheid(taal, false));
        alle.put("toegankelijkheid-ingevuld", toegankelijkheid(taal, true));
        alle.put("privacy", privacy(taal, null));
        alle.put("privacy-achtergrond", privacy(taal, "tegels.example"));
        alle.put("over", over(taal, null));
        alle.put("over-achtergrond", over(taal, "Kaartgegevens van een ander"));
        for (int status : new int[] {400, 403, 404, 410, 429, 500, 503}) {
            alle.put(
                    "fout-" + status,
                    new FoutPagina(kader(taal, "/x", Menu.GEEN), status, status >= 500 ? "a1b2c3" : null));
        }
        alle.put(
                "fout-neutraal",
                new FoutPagina(kader(taal, "/x", Menu.GEEN, "", null, true, VoorbeeldDelen.MIDDELEN), 410, null));
        return alle;
    }

    static StartPagina start(Taal taal, @Nullable String wijk) {
        GekozenWijk gekozen = wijk == null ? null : new GekozenWijk(wijk, "Oost");
        return new StartPagina(
                kader(taal, "/", Menu.GEEN, "", gekozen, false, VoorbeeldDelen.MIDDELEN),
                plattegrond(wijk),
                LEEFGEBIEDEN,
                agenda(),
                vacatures(),
                initiatieven());
    }

    static AanbodPagina aanbod(Taal taal) {
        List<Dagtijd> week = new ArrayList<>(week(10, 12, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY));
        week.add(new Dagtijd(DayOfWeek.SATURDAY, LocalTime.of(14, 0), LocalTime.of(16, 30), List.of(1, 3)));
        return new AanbodPagina(
                kader(taal, "/aanbod/" + id(21) + "/koffie-met-de-buurt", Menu.GEEN),
                id(21),
                "koffie-met-de-buurt",
                "Koffie met de buurt",
                List.of("Buurtkoffie", "Inloop Oost"),
                "activiteit",
                "Elke week koffie, thee en een praatje. Iedereen is welkom.",
                "Aan de lange tafel is altijd plaats. U hoeft niets te kunnen en niets te vertellen.\n\n"
                        + "Er is iemand van het wijkpunt bij. Hebt u een brief die u niet begrijpt? Neem hem mee.",
                List.of("sociaal-netwerk", "meedoen"),
                new VoorWie(List.of("volwassenen", "ouderen"), "Voor volwassenen en ouderen uit de buurt.", 18, null),
                new Bereik(Bereik.Soort.WIJKEN, List.of("Oost", "Zuidoost")),
                new Wanneer(
                        op(0, 10, 12),
                        week,
                        IntStream.range(0, 14)
                                .mapToObj(keer -> new Moment(uur(11 + 7 * keer, 15), uur(11 + 7 * keer, 18)))
                                .toList(),
                        List.of(new Wanneer.Sluiting(
                                LocalDate.of(2025, 12, 22), LocalDate.of(2026, 1, 4), "Kerstvakantie")),
                        "Op feestdagen is er geen koffie.",
                        null,
                        null),
                List.of(gebouw("De Kleine Lelie", "Voorbeeldlaan 12", "Oost", 52.2291, 5.1912)),
                kaart(true, null, "WK040206"),
                new Meedoen(
                        List.of("binnenlopen", "bellen"),
                        null,
                        "Uw eigen mok, als u die graag gebruikt.",
                        null,
                        new Kosten(false, "€ 1,50 per keer, voor koffie zoveel u wilt."),
                        List.of("Nederlands", "Turks", "ar"),
                        true,
                        List.of("Vraag het een week van tevoren.")),
                new Contact(
                        List.of(new Telefoon("035-0000101", "op werkdagen van 9.00 tot 12.00 uur")),
                        "lelie@welzijn.example",
                        "https://www.welzijn.example/lelie/"),
                new OrganisatieLink(id(90), "versa-welzijn", "Versa Welzijn"),
                LocalDate.of(2025, 11, 3),
                "Versa Welzijn",
                true,
                agenda().stream().map(AgendaRegel::aanbod).toList());
    }

    static AanbodPagina aanbodGeheim(Taal taal) {
        return new AanbodPagina(
                kader(taal, "/aanbod/" + id(5) + "/opvang", Menu.GEEN, "", null, true, VoorbeeldDelen.MIDDELEN),
                id(5),
                "opvang",
                "Opvang voor vrouwen",
                List.of(),
                "zorg-buiten-wmo",
                "Een veilige plek als het thuis niet meer gaat.",
                "U bent niet alleen. Bel, ook als u twijfelt.",
                List.of("huiselijke-relaties"),
                new VoorWie(List.of("vrouwen", "kinderen"), "Voor wie thuis niet veilig is.", null, null),
                new Bereik(Bereik.Soort.LANDELIJK, List.of()),
                new Wanneer(Opening.ALTIJD, List.of(), List.of(), List.of(), null, null, null),
                List.of(zonderAdres("geheim", null), gebouw("Inloop", "Voorbeeldstraat 9", "Centrum", 52.224, 5.175)),
                null,
                new Meedoen(List.of("bellen"), null, null, null, new Kosten(true, null), List.of(), false, List.of()),
                new Contact(List.of(new Telefoon("0800-0000", null)), null, null),
                null,
                null,
                null,
                true,
                List.of());
    }

    static AanbodPagina aanbodKaal(Taal taal) {
        return new AanbodPagina(
                kader(taal, "/aanbod/" + id(6) + "/hulp-bij-het-huishouden", Menu.GEEN),
                id(6),
                "hulp-bij-het-huishouden",
                "Hulp bij het huishouden",
                List.of(),
                "maatwerkvoorziening",
                null,
                "",
                List.of(),
                new VoorWie(List.of(), null, null, null),
                Bereik.ONBEKEND,
                new Wanneer(Opening.ONBEKEND, List.of(), List.of(), List.of(), null, null, null),
                List.of(),
                null,
                new Meedoen(
                        List.of("sociaal-plein"),
                        null,
                        null,
                        null,
                        new Kosten(false, null),
                        List.of(),
                        false,
                        List.of()),
                new Contact(List.of(), null, null),
                null,
                null,
                null,
                true,
                List.of());
    }

    static WijkenPagina wijken(Taal taal, int hoeveel) {
        List<WijkRegel> regels = plattegrond(null).wijken().stream()
                .limit(hoeveel)
                .map(w -> new WijkRegel(w.slug(), w.naam(), List.of("Buurt een", "Buurt twee", "Buurt drie"), 24))
                .toList();
        return new WijkenPagina(kader(taal, "/wijken", Menu.WIJKEN), plattegrond(null), regels);
    }

    static WijkPagina wijk(Taal taal) {
        AanbodRegel punt = regel(1, "wijkpunt", "Wijkpunt Oost", "", null, Opening.nuOpen(uur(0, 17)));
        AanbodRegel dicht = regel(2, "wijkpunt", "Spreekuur bij de bibliotheek", "", null, op(1, 10, 12));
        AanbodRegel huiskamer = regel(
                4,
                "ontmoetingsplek",
                "De Kleine Lelie",
                "Huiskamer van de buurt, met een tuin.",
                "Voorbeeldlaan 12",
                op(0, 10, 17));
        return new WijkPagina(
                kader(
                        taal,
                        "/wijken/oost",
                        Menu.WIJKEN,
                        "",
                        new GekozenWijk("oost", "Oost"),
                        false,
                        VoorbeeldDelen.MIDDELEN),
                "oost",
                "Oost",
                List.of("Geuzenbuurt", "Kleine Driftbuurt", "Electrobuurt"),
                plattegrond("oost"),
                kaart(true, null, "WK040206"),
                List.of(
                        new WijkPagina.Wijkpunt(
                                1,
                                punt,
                                gebouw("De Kleine Lelie", "Voorbeeldlaan 12", "Oost", 52.2291, 5.1912),
                                List.of(new Moment(uur(0, 9), uur(0, 12)), new Moment(uur(0, 13), uur(0, 17))),
                                new Telefoon("035-0000101", null)),
                        new WijkPagina.Wijkpunt(
                                2,
                                dicht,
                                gebouw("Bibliotheek", "Voorbeeldplein 1", "Oost", 52.2251, 5.1902),
                                List.of(),
                                null)),
                List.of(new WijkPagina.PlekOpKaart(
                        3, huiskamer, gebouw(null, "Voorbeeldlaan 12", "Oost", 52.2281, 5.1932))),
                true,
                agenda(),
                initiatieven(),
                vacatures(),
                List.of(
                        new OrganisatieLink(id(90), "versa-welzijn", "Versa Welzijn"),
                        new OrganisatieLink(id(91), "mee", "MEE"),
                        new OrganisatieLink(id(92), "kwintes", "Kwintes")),
                LEEFGEBIEDEN.stream()
                        .map(c -> new WijkPagina.LeefgebiedAantal(c, 12))
                        .toList(),
                96);
    }

    static OrganisatiePagina organisatie(Taal taal) {
        return new OrganisatiePagina(
                kader(taal, "/organisaties/" + id(90) + "/versa-welzijn", Menu.GEEN),
                id(90),
                "versa-welzijn",
                "Versa Welzijn",
                "Versa helpt mensen om elkaar te helpen. In elke wijk is er iemand.",
                new Contact(List.of(new Telefoon("035-0000102", null)), "info@welzijn.example", "www.welzijn.example"),
                5,
                List.of(
                        initiatieven().get(0),
                        vacatures().get(0),
                        agenda().get(0).aanbod(),
                        agenda().get(1).aanbod()),
                Blader.EEN_PAGINA,
                true);
    }

    static MijnLijstPagina lijst(Taal taal) {
        AanbodRegel koffie = regel(
                21, "activiteit", "Koffie met de buurt", "Elke week koffie, thee en een praatje.", null, op(0, 10, 12));
        AanbodRegel maatje = regel(
                3,
                "algemene-voorziening",
                "Een maatje om mee op stap te gaan",
                "U krijgt een vaste vrijwilliger.",
                null,
                Opening.ONBEKEND);
        return new MijnLijstPagina(
                kader(taal, "/mijn-lijst", Menu.LIJST),
                List.of(
                        new MijnLijstPagina.Item(
                                koffie,
                                week(10, 12, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                                gebouw("De Kleine Lelie", "Voorbeeldlaan 12", "Oost", 52.2291, 5.1912),
                                new Contact(List.of(new Telefoon("035-0000101", null)), null, null),
                                List.of("binnenlopen"),
                                new Kosten(true, "koffie € 1"),
                                LocalDate.of(2025, 11, 3)),
                        new MijnLijstPagina.Item(
                                maatje,
                                List.of(),
                                zonderAdres("bij-u-thuis", null),
                                new Contact(List.of(new Telefoon("035-0000103", null)), "maatjes@hulp.example", null),
                                List.of("zelf-aanmelden"),
                                new Kosten(false, null),
                                null)),
                "/mijn-lijst?id=" + id(21) + "&id=" + id(3),
                1,
                0);
    }

    static HulpNuPagina hulpNu(Taal taal) {
        List<Hulplijn> lijnen = lijnen();
        return new HulpNuPagina(
                kader(taal, "/hulp-nu", Menu.GEEN, "", null, true, VoorbeeldDelen.MIDDELEN),
                lijnen.get(0),
                lijnen.subList(1, lijnen.size()));
    }

    static List<Hulplijn> lijnen() {
        return List.of(
                new Hulplijn(
                        "direct-gevaar",
                        "direct gevaar",
                        "Politie, ambulance, brandweer",
                        List.of("112"),
                        "gratis",
                        "dag en nacht",
                        "112-app (ook voor wie niet kan bellen)",
                        false),
                new Hulplijn(
                        "zelfdoding",
                        "denken aan zelfdoding",
                        "113 Zelfmoordpreventie",
                        List.of("113", "0800-0113"),
                        "gratis",
                        "dag en nacht",
                        "chat op 113.nl",
                        false),
                new Hulplijn(
                        "geweld-thuis",
                        "geweld thuis, mishandeling, zorgen over een kind of oudere",
                        "Veilig Thuis",
                        List.of("0800-2000"),
                        "gratis",
                        "dag en nacht",
                        "chat op werkdagen",
                        true),
                new Hulplijn(
                        "kind-wil-praten",
                        "kind of jongere wil praten",
                        "Kindertelefoon",
                        List.of("0800-0432"),
                        "gratis",
                        "overdag en 's avonds",
                        "chat",
                        false),
                new Hulplijn(
                        "iemand-om-mee-te-praten",
                        "praten, ook 's nachts",
                        "Luisterlijn",
                        List.of("088-0767000"),
                        "gebruikelijke belkosten",
                        "dag en nacht",
                        "chat, mail",
                        false),
                new Hulplijn(
                        "geen-slaapplek",
                        "geen slaapplek vannacht",
                        "maatschappelijke opvang in de regio",
                        List.of(),
                        null,
                        null,
                        null,
                        false));
    }

    static FoutMeldPagina foutMelden(Taal taal, List<Veldfout> fouten, boolean verstuurd, boolean gewist) {
        AanbodRegel koffie = regel(21, "activiteit", "Koffie met de buurt", "", null, Opening.ONBEKEND);
        return new FoutMeldPagina(
                kader(taal, "/aanbod/" + id(21) + "/koffie-met-de-buurt/fout-melden", Menu.GEEN),
                koffie,
                "",
                "",
                fouten,
                verstuurd,
                gewist);
    }

    static OordeelPagina oordeel(Taal taal, Stap stap, List<Veldfout> fouten) {
        return new OordeelPagina(kader(taal, "/oordeel", Menu.GEEN), VoorbeeldZoeken.oordeel(), stap, fouten);
    }

    static PrivacyPagina privacy(Taal taal, @Nullable String achtergrondVan) {
        return new PrivacyPagina(kader(taal, "/privacy", Menu.GEEN), achtergrondVan, LocalDate.of(2025, 11, 24));
    }

    static OverPagina over(Taal taal, @Nullable String achtergrondBron) {
        return new OverPagina(
                kader(taal, "/over", Menu.GEEN), 1262, 48, uur(-1, 16), "CBS / Kadaster, CC BY 4.0", achtergrondBron);
    }

    /** With what the municipality fills in, and without. */
    static ToegankelijkheidPagina toegankelijkheid(Taal taal, boolean ingevuld) {
        return new ToegankelijkheidPagina(
                kader(taal, "/toegankelijkheid", Menu.GEEN),
                ingevuld ? List.of("https://samenkracht.example") : List.of(),
                ingevuld ? "https://register.example/verklaring" : null,
                ingevuld ? new ToegankelijkheidPagina.Termijn(5, 3) : null,
                LocalDate.of(2025, 11, 24),
                LocalDate.of(2025, 12, 1),
                List.of(
                        new ToegankelijkheidPagina.Gebrek(
                                "slepen", "2.5.7", LocalDate.of(2025, 11, 24), LocalDate.of(2026, 6, 1)),
                        new ToegankelijkheidPagina.Gebrek("taal", "3.1.2", LocalDate.of(2025, 12, 1), null)));
    }
}
