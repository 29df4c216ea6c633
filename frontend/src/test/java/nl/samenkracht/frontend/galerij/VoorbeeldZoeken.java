package nl.samenkracht.frontend.galerij;

import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.gebouw;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.kaart;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.kader;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.op;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.regel;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.uur;
import static nl.samenkracht.frontend.galerij.VoorbeeldDelen.zonderAdres;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.samenkracht.frontend.deel.Bereik;
import nl.samenkracht.frontend.deel.Blader;
import nl.samenkracht.frontend.deel.Kosten;
import nl.samenkracht.frontend.deel.Opening;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.deel.Tekst;
import nl.samenkracht.frontend.deel.Tekst.Stuk;
import nl.samenkracht.frontend.deel.Veldfout;
import nl.samenkracht.frontend.kader.Gemeente;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Kader.GekozenWijk;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.oordeel.Oordeel;
import nl.samenkracht.frontend.zoeken.Begrip;
import nl.samenkracht.frontend.zoeken.Facet;
import nl.samenkracht.frontend.zoeken.FacetKeuze;
import nl.samenkracht.frontend.zoeken.Kaartje;
import nl.samenkracht.frontend.zoeken.Keuzes;
import nl.samenkracht.frontend.zoeken.Nabijheid;
import nl.samenkracht.frontend.zoeken.Uitleg;
import nl.samenkracht.frontend.zoeken.Uitweg;
import nl.samenkracht.frontend.zoeken.Vervolg;
import nl.samenkracht.frontend.zoeken.Vraag;
import nl.samenkracht.frontend.zoeken.Weging;
import nl.samenkracht.frontend.zoeken.ZoekPagina;
import org.jspecify.annotations.Nullable;

/** The page of results in its states. */
final class VoorbeeldZoeken {

    private static final Bereik GEMEENTE = new Bereik(Bereik.Soort.GEMEENTE, List.of());
    private static final Bereik UW_WIJK = new Bereik(Bereik.Soort.UW_WIJK, List.of());

    private static final Kosten KOSTEN = new Kosten(true, "koffie € 1");

    private VoorbeeldZoeken() {}

    static ZoekPagina gevonden(Taal taal) {
        return pagina(taal, "koffie", new GekozenWijk("oost", "Oost"), false, kaartjes(), List.of(), List.of(), 28);
    }

    static ZoekPagina spoorloos(Taal taal) {
        List<Uitleg> uitleg = List.of(new Uitleg(Uitleg.Soort.NOODZOEKEN, null));
        return pagina(taal, "ik kan niet meer", null, true, kaartjes(), uitleg, List.of(), 28);
    }

    /** Come to by way of questions, with little found. */
    static ZoekPagina gekozen(Taal taal) {
        ZoekPagina pagina = pagina(taal, "", null, false, kaartjes().subList(0, 2), List.of(), List.of(), 2);
        return new ZoekPagina(
                pagina.kader(),
                pagina.vraag(),
                new Keuzes(
                        "sociaal-netwerk",
                        List.of("Nieuwe mensen leren kennen", "Ergens koffie drinken"),
                        "/vraagwijzer/sociaal-netwerk?gekozen=kennen"),
                pagina.fouten(),
                pagina.uitleg(),
                pagina.begrepen(),
                pagina.hulplijnen(),
                pagina.totaal(),
                pagina.kaartjes(),
                pagina.sommen(),
                pagina.facetten(),
                pagina.nabijheid(),
                Blader.EEN_PAGINA,
                pagina.kaart(),
                pagina.uitweg(),
                pagina.oordeel());
    }

    /** Urgent, and the municipality has not given the number yet. */
    static ZoekPagina zonderNummer(Taal taal) {
        ZoekPagina pagina =
                pagina(taal, "ik heb vannacht geen slaapplek", null, false, kaartjes(), List.of(), List.of(), 28);
        return new ZoekPagina(
                pagina.kader(),
                pagina.vraag(),
                null,
                pagina.fouten(),
                pagina.uitleg(),
                pagina.begrepen(),
                VoorbeeldPaginas.lijnen().stream()
                        .filter(lijn -> lijn.nummers().isEmpty())
                        .toList(),
                pagina.totaal(),
                pagina.kaartjes(),
                pagina.sommen(),
                pagina.facetten(),
                pagina.nabijheid(),
                pagina.blader(),
                pagina.kaart(),
                pagina.uitweg(),
                pagina.oordeel());
    }

    static ZoekPagina leeg(Taal taal) {
        List<Uitleg> uitleg = List.of(new Uitleg(Uitleg.Soort.WIJK_ONBEKEND, "Kerkelanden"));
        return pagina(taal, "kantkloosen", new GekozenWijk("oost", "Oost"), false, List.of(), uitleg, List.of(), 0);
    }

    /** Nothing found without a trace, where the municipality has given no number of its desk. */
    static ZoekPagina leegSpoorloos(Taal taal) {
        ZoekPagina pagina =
                pagina(taal, "kantkloosen", new GekozenWijk("oost", "Oost"), true, List.of(), List.of(), List.of(), 0);
        return new ZoekPagina(
                zonderTelefoon(pagina.kader()),
                pagina.vraag(),
                null,
                pagina.fouten(),
                pagina.uitleg(),
                List.of(),
                List.of(),
                pagina.totaal(),
                pagina.kaartjes(),
                pagina.sommen(),
                pagina.facetten(),
                pagina.nabijheid(),
                pagina.blader(),
                pagina.kaart(),
                pagina.uitweg(),
                null);
    }

    private static Kader zonderTelefoon(Kader kader) {
        Gemeente gemeente = kader.gemeente();
        return new Kader(
                kader.taal(),
                kader.nu(),
                kader.pad(),
                kader.padAndereTaal(),
                kader.menu(),
                kader.zoektekst(),
                kader.wijk(),
                kader.lijst(),
                kader.neutraal(),
                kader.voorbeeldgegevens(),
                new Gemeente(
                        gemeente.code(),
                        gemeente.naam(),
                        gemeente.loket(),
                        null,
                        null,
                        gemeente.website(),
                        gemeente.neutraleSite(),
                        gemeente.basisadres()),
                kader.middelen());
    }

    static ZoekPagina fout(Taal taal) {
        return pagina(
                taal, "koffie", null, false, kaartjes(), List.of(), List.of(Veldfout.van("postcode", "vorm")), 28);
    }

    private static ZoekPagina pagina(
            Taal taal,
            String vraag,
            @Nullable GekozenWijk wijk,
            boolean post,
            List<Kaartje> kaartjes,
            List<Uitleg> uitleg,
            List<Veldfout> fouten,
            long totaal) {
        Kader kader = kader(taal, "/zoeken", Menu.ZOEKEN, vraag, wijk, false, VoorbeeldDelen.MIDDELEN);
        return new ZoekPagina(
                kader,
                new Vraag(vraag, fouten.isEmpty() ? null : "12AB", "relevantie", post, post, List.of()),
                null,
                fouten,
                uitleg,
                List.of(
                        new Begrip(
                                "eenzaamheid",
                                "eenzaam of alleen zijn",
                                post ? null : "/zoeken?q=koffie&niet=eenzaamheid"),
                        new Begrip("inloop", "ergens koffie drinken", post ? null : "/zoeken?q=koffie&niet=inloop")),
                post ? VoorbeeldPaginas.lijnen().subList(1, 2) : List.of(),
                totaal,
                kaartjes,
                post && totaal > 0 ? Map.of(kaartjes.get(0).id(), som()) : Map.of(),
                facetten(wijk),
                List.of(
                        new Nabijheid(Nabijheid.Soort.POSTCODE, "1221 AB", post ? null : "/zoeken?q=koffie&wijk=oost"),
                        new Nabijheid(
                                Nabijheid.Soort.AFSTAND,
                                null,
                                post ? null : "/zoeken?q=koffie&wijk=oost&postcode=1221+AB")),
                blader(),
                kaart(false, "/zoeken?q=koffie&weergave=kaart", null),
                totaal > ZoekPagina.WEINIG ? Uitweg.GEEN : uitweg(post),
                post ? null : oordeel());
    }

    private static Uitweg uitweg(boolean post) {
        return new Uitweg(
                new Uitweg.Bedoeld(List.of("kantklossen"), naar(post, "q", "kantklossen")),
                List.of(
                        new Uitweg.Elders("Zuidoost", 2, true, naar(post, "wijk", "zuidoost")),
                        new Uitweg.Elders("Centrum", 1, true, naar(post, "wijk", "centrum")),
                        new Uitweg.Elders("Zuid", 3, false, naar(post, "wijk", "zuid"))),
                naar(post, "q", "kantkloosen"),
                List.of(
                        new Uitweg.Ruimer(
                                Uitweg.Ruimer.Soort.HULPVRAAG,
                                "samen iets doen of maken",
                                naar(post, "hulpvraag", "samen-doen")),
                        new Uitweg.Ruimer(
                                Uitweg.Ruimer.Soort.LEEFGEBIED, "meedoen", naar(post, "leefgebied", "meedoen"))),
                new Uitweg.Wijkpunt(
                        regel(1, "wijkpunt", "Wijkpunt Oost", "", null, Opening.nuOpen(uur(0, 17))),
                        "035-0000101",
                        VoorbeeldDelen.week(9, 17, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)));
    }

    private static Vervolg naar(boolean post, String naam, String waarde) {
        return post
                ? new Vervolg("/zoeken", List.of(new Vraag.Veld(naam, waarde)))
                : new Vervolg("/zoeken?" + naam + "=" + waarde, List.of());
    }

    /** Every kind once. */
    @SuppressWarnings("EnumOrdinal") // any falling row of weights will do
    private static List<Weging> som() {
        return Arrays.stream(Weging.Soort.values())
                .map(soort -> new Weging(soort, "eenzaam of alleen zijn", 40f / (soort.ordinal() + 1)))
                .toList();
    }

    static Oordeel oordeel() {
        return new Oordeel("eenzaamheid.inloop", "veel", "/zoeken?q=koffie");
    }

    private static Blader blader() {
        return new Blader(
                2,
                9,
                "/zoeken?q=koffie",
                "/zoeken?q=koffie&pagina=3",
                List.of(
                        new Blader.Bladzijde(1, "/zoeken?q=koffie"),
                        new Blader.Bladzijde(2, "/zoeken?q=koffie&pagina=2"),
                        new Blader.Bladzijde(3, "/zoeken?q=koffie&pagina=3"),
                        new Blader.Bladzijde(9, "/zoeken?q=koffie&pagina=9")));
    }

    static List<Kaartje> kaartjes() {
        Plek lelie = gebouw("De Kleine Lelie", "Voorbeeldlaan 12", "Oost", 52.2291, 5.1912);
        Plek fatima = gebouw("Huis van Fatima", "Voorbeeldweg 3", "Noordoost", 52.2341, 5.1867);
        Tekst koffie = new Tekst(List.of(new Stuk("Koffie", true), new Stuk(" met de buurt", false)));
        Tekst zin = new Tekst(List.of(
                new Stuk("Elke week ", false),
                new Stuk("koffie", true),
                new Stuk(", thee en een praatje. Iedereen is welkom.", false)));
        List<Kaartje> kaartjes = new ArrayList<>();
        kaartjes.add(new Kaartje(
                1,
                VoorbeeldDelen.id(21),
                "koffie-met-de-buurt",
                "activiteit",
                koffie,
                zin,
                "Versa Welzijn",
                List.of(),
                List.of("binnenlopen"),
                lelie,
                0,
                350,
                UW_WIJK,
                op(0, 10, 12),
                KOSTEN,
                LocalDate.of(2025, 11, 3),
                List.of(
                        new Kaartje.Reden(Kaartje.Reden.Soort.NAAM, List.of("Koffie")),
                        new Kaartje.Reden(Kaartje.Reden.Soort.IN_WIJK)),
                false,
                true));
        kaartjes.add(new Kaartje(
                2,
                VoorbeeldDelen.id(1),
                "wijkpunt-oost",
                "wijkpunt",
                Tekst.van("Wijkpunt Oost"),
                Tekst.van("Hier luistert iemand naar u en zoekt met u mee."),
                null,
                List.of("iedereen"),
                List.of("binnenlopen", "bellen"),
                lelie,
                0,
                400,
                UW_WIJK,
                Opening.nuOpen(uur(0, 17)),
                KOSTEN,
                LocalDate.of(2025, 11, 3),
                List.of(
                        new Kaartje.Reden(Kaartje.Reden.Soort.OMSCHRIJVING, List.of("koffie", "thee")),
                        new Kaartje.Reden(Kaartje.Reden.Soort.VOOR_WIJK)),
                false,
                true));
        kaartjes.add(new Kaartje(
                3,
                VoorbeeldDelen.id(3),
                "maatjes",
                "algemene-voorziening",
                Tekst.van("Een maatje om mee op stap te gaan"),
                Tekst.van("U krijgt een vaste vrijwilliger. Samen wandelen, naar de markt of op de bank."),
                "Humanitas",
                List.of("ouderen", "psychische-kwetsbaarheid", "nieuwkomers"),
                List.of("zelf-aanmelden"),
                zonderAdres("bij-u-thuis", null),
                0,
                null,
                GEMEENTE,
                Opening.ONBEKEND,
                KOSTEN,
                LocalDate.of(2025, 11, 3),
                List.of(new Kaartje.Reden(Kaartje.Reden.Soort.HULPVRAAG, List.of("eenzaam of alleen zijn"))),
                false,
                true));
        kaartjes.add(new Kaartje(
                4,
                VoorbeeldDelen.id(4),
                "inloop",
                "ontmoetingsplek",
                Tekst.van("Open inloop Huis van Fatima"),
                Tekst.van("Een huiskamer voor vrouwen. Met koffie, handwerk en hulp bij brieven."),
                "Huis van Fatima",
                List.of("vrouwen"),
                List.of("binnenlopen"),
                fatima,
                1,
                1240,
                GEMEENTE,
                op(2, 9, 13),
                KOSTEN,
                LocalDate.of(2025, 11, 3),
                List.of(new Kaartje.Reden(Kaartje.Reden.Soort.IN_WIJK)),
                false,
                true));
        kaartjes.add(new Kaartje(
                5,
                VoorbeeldDelen.id(5),
                "opvang",
                "zorg-buiten-wmo",
                Tekst.van("Opvang voor vrouwen"),
                Tekst.van("Een veilige plek als het thuis niet meer gaat."),
                null,
                List.of("vrouwen", "kinderen"),
                List.of("bellen"),
                zonderAdres("geheim", null),
                0,
                null,
                new Bereik(Bereik.Soort.LANDELIJK, List.of()),
                Opening.ALTIJD,
                KOSTEN,
                LocalDate.of(2025, 11, 3),
                List.of(),
                true,
                true));
        return kaartjes;
    }

    static List<Facet> facetten(@Nullable GekozenWijk wijk) {
        return List.of(
                new Facet(
                        "wijk",
                        false,
                        List.of(
                                keuzeMetNaam("centrum", "Centrum", 31, wijk),
                                        keuzeMetNaam("noordoost", "Noordoost", 24, wijk),
                                keuzeMetNaam("oost", "Oost", 28, wijk), keuzeMetNaam("zuid", "Zuid", 19, wijk))),
                new Facet("open", false, List.of(keuze("nu", 6, false), keuze("week", 21, false))),
                new Facet(
                        "leefgebied",
                        true,
                        List.of(
                                keuze("sociaal-netwerk", 18, true),
                                keuze("geestelijke-gezondheid", 7, false),
                                keuze("meedoen", 5, false))),
                new Facet(
                        "soort",
                        true,
                        List.of(
                                keuze("activiteit", 12, false),
                                keuze("ontmoetingsplek", 9, false),
                                keuze("wijkpunt", 2, false))),
                new Facet("doelgroep", true, List.of(keuze("ouderen", 9, false), keuze("mantelzorgers", 3, false))),
                new Facet("toegang", true, List.of(keuze("binnenlopen", 20, false), keuze("bellen", 5, false))));
    }

    private static FacetKeuze keuze(String waarde, long aantal, boolean gekozen) {
        return new FacetKeuze(waarde, null, aantal, gekozen, gekozen ? "/zoeken?q=koffie" : null);
    }

    private static FacetKeuze keuzeMetNaam(String slug, String naam, long aantal, @Nullable GekozenWijk wijk) {
        boolean gekozen = wijk != null && wijk.slug().equals(slug);
        return new FacetKeuze(slug, naam, aantal, gekozen, gekozen ? "/zoeken?q=koffie" : null);
    }
}
