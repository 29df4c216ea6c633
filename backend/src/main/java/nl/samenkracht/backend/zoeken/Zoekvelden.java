package nl.samenkracht.backend.zoeken;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.backend.zoeken.Zoekvraag.Sortering;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Postcodes;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.catalogus.gebied.Wijknamen.Genoemd;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import nl.samenkracht.catalogus.vraagwijzer.Vraagwijzer;
import nl.samenkracht.frontend.deel.Veldfout;
import nl.samenkracht.frontend.zoeken.Uitleg;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Reads the parameters of {@code /zoeken}. Nothing a visitor can type makes it fail: what cannot be read is left out and said.
 *
 * @param vraag the question to ask
 * @param gekozen needs given by code
 * @param wijk the chosen wijk, {@code null} for none
 * @param postcode as typed, {@code null} when empty
 * @param sorteer code of the order as chosen in the form; the question has another when that one cannot be
 * @param kaart whether the map is open
 * @param niet codes of needs the visitor did not mean, and of wijken that were heard in the question before
 * @param som whether each result must say of what its score is the sum
 * @param fouten what is wrong with a field
 * @param uitleg what the visitor must know of how the question was read
 */
record Zoekvelden(
        Zoekvraag vraag,
        Gekozen gekozen,
        @Nullable Wijk wijk,
        @Nullable String postcode,
        String sorteer,
        boolean kaart,
        List<String> niet,
        boolean som,
        List<Veldfout> fouten,
        List<Uitleg> uitleg) {

    /** The parameter that says that something was taken out of the question. */
    static final String GEWIST = "gewist";

    /** The parameter that asks why each result stands where it does. */
    private static final String SOM = "uitleg";

    private static final Pattern LANG_WOORD = Pattern.compile("([\\p{L}\\p{N}]{100})[\\p{L}\\p{N}]+");

    /** A view, and from the button that opens or closes the map also the page to stay on: every other button starts at the first. */
    private static final Pattern WEERGAVE = Pattern.compile("(kaart|lijst)(?:-(\\d{1,4}))?");

    private static final Pattern NAAR_EEN_BEGRIP = Pattern.compile("[a-z0-9-]{1,60}");
    private static final int MEESTE_NIET = 10;
    private static final List<String> OPEN = List.of("nu", "week");
    private static final String AFSTAND = Sortering.AFSTAND.code();

    static Zoekvelden lees(
            MultiValueMap<String, String> velden,
            Gebied gebied,
            Hulpvragen hulpvragen,
            Vraagwijzer vraagwijzer,
            LocalDateTime nu) {
        List<Veldfout> fouten = new ArrayList<>();
        List<Uitleg> uitleg = new ArrayList<>();
        List<String> niet = new ArrayList<>(niet(velden));
        String tekst = tekst(Verzoek.waarde(velden, "q").orElse(""), uitleg);
        if (velden.containsKey(GEWIST)) {
            uitleg.add(new Uitleg(Uitleg.Soort.GEWIST, null));
        }
        Gekozen gekozen = Gekozen.lees(velden, niet, hulpvragen, vraagwijzer);
        Optional<Genoemd> genoemd = gebied.wijknamen().in(tekst);
        Wijk wijk = wijk(wijk(Verzoek.waarde(velden, "wijk"), gebied.indeling(), uitleg), genoemd, niet, uitleg);
        String zonderPlek = genoemd.map(Genoemd::rest).orElse(tekst);
        Optional<Genoemdetijd> tijd = Genoemdetijd.in(zonderPlek, nu).filter(een -> !niet.contains(een.merk()));
        String postcode = Verzoek.waarde(velden, "postcode").orElse(null);
        // A postcode is typed; a position may be carried along from an earlier search.
        Punt punt = bijPostcode(postcode, gebied.postcodes(), fouten, uitleg)
                .or(() -> punt(velden, uitleg))
                .orElse(null);
        String gevraagd = Verzoek.waarde(velden, "sorteer").orElse("").toLowerCase(Locale.ROOT);
        if (gevraagd.equals(AFSTAND) && punt == null && postcode == null) {
            fouten.add(Veldfout.van("postcode", "leeg"));
        }
        Sortering sortering = sortering(gevraagd, tekst.isEmpty() && gekozen.isLeeg(), punt);
        Zoekvraag vraag = new Zoekvraag(
                tekst,
                tijd.map(Genoemdetijd::rest).orElse(zonderPlek),
                Gehoord.NIETS,
                wijk == null ? null : wijk.code(),
                keuzes(velden, uitleg),
                open(velden, uitleg),
                sortering == Sortering.RELEVANTIE ? tijd.orElse(null) : null,
                punt,
                sortering,
                pagina(velden),
                nu);
        return new Zoekvelden(
                vraag,
                gekozen,
                wijk,
                postcode,
                gevraagd.equals(AFSTAND) ? AFSTAND : sortering.code(),
                kaart(velden),
                List.copyOf(niet),
                velden.containsKey(SOM) && sortering == Sortering.RELEVANTIE,
                fouten,
                uitleg);
    }

    /** True when there are words or needs to answer, false when everything is shown. */
    boolean vraagtIets() {
        return !vraag.tekst().isEmpty() || !gekozen.isLeeg();
    }

    /** What that button says on this page. */
    String andereWeergave() {
        return (kaart ? "lijst-" : "kaart-") + vraag.pagina();
    }

    Zoekvelden opPagina(int andere) {
        return met(vraag.opPagina(andere));
    }

    Zoekvelden met(Zoekvraag andere) {
        return new Zoekvelden(andere, gekozen, wijk, postcode, sorteer, kaart, niet, som, fouten, uitleg);
    }

    private static String tekst(String getypt, List<Uitleg> uitleg) {
        if (getypt.codePointCount(0, getypt.length()) <= Zoekvraag.LANGSTE_TEKST) {
            return metWoorden(getypt);
        }
        uitleg.add(new Uitleg(Uitleg.Soort.INGEKORT, Integer.toString(Zoekvraag.LANGSTE_TEKST)));
        return metWoorden(getypt.substring(0, getypt.offsetByCodePoints(0, Zoekvraag.LANGSTE_TEKST)));
    }

    /** No entry has a word that long; one of thousands of letters would hold up the search server. */
    private static String metWoorden(String tekst) {
        return LANG_WOORD.matcher(tekst).replaceAll("$1");
    }

    private static @Nullable Wijk wijk(Optional<String> gevraagd, Gebiedsindeling gebied, List<Uitleg> uitleg) {
        Optional<Wijk> wijk = gevraagd.flatMap(gebied::zoekWijk);
        if (gevraagd.isPresent() && wijk.isEmpty()) {
            String naam = gevraagd.get();
            uitleg.add(new Uitleg(Uitleg.Soort.WIJK_ONBEKEND, naam.substring(0, Math.min(naam.length(), 40))));
        }
        return wijk.orElse(null);
    }

    /**
     * A wijk named in the question, unless the visitor chose another, or looks at the whole gemeente on purpose: once heard, it stands in the
     * form as a choice like any other, and its code under {@code niet} keeps the words from being heard again.
     */
    private static @Nullable Wijk wijk(
            @Nullable Wijk gekozen, Optional<Genoemd> genoemd, List<String> niet, List<Uitleg> uitleg) {
        if (genoemd.isEmpty()) {
            return gekozen;
        }
        Wijk wijk = genoemd.get().wijk();
        boolean zelfGekozen = gekozen != null && !niet.contains(merk(gekozen));
        if (zelfGekozen || niet.contains(merk(wijk))) {
            return gekozen;
        }
        if (gekozen != null) {
            niet.remove(merk(gekozen));
        }
        niet.add(merk(wijk));
        uitleg.add(new Uitleg(Uitleg.Soort.WIJK_GENOEMD, wijk.naam()));
        return wijk;
    }

    private static String merk(Wijk wijk) {
        return "wijk-" + wijk.slug();
    }

    private static Map<String, List<String>> keuzes(MultiValueMap<String, String> velden, List<Uitleg> uitleg) {
        Map<String, List<String>> keuzes = new LinkedHashMap<>();
        for (String facet : Zoekvraag.FACETTEN) {
            Taxonomie taxonomie = Taxonomie.van(facet);
            List<String> gevraagd = codes(velden, facet);
            List<String> codes = gevraagd.stream().filter(taxonomie::kent).toList();
            if (codes.size() < gevraagd.size()) {
                filterOnbekend(uitleg);
            }
            if (!codes.isEmpty()) {
                keuzes.put(facet, codes);
            }
        }
        return keuzes;
    }

    private static @Nullable String open(MultiValueMap<String, String> velden, List<Uitleg> uitleg) {
        List<String> gevraagd = codes(velden, "open");
        Optional<String> open = gevraagd.stream().filter(OPEN::contains).findFirst();
        if (open.isEmpty() && !gevraagd.isEmpty()) {
            filterOnbekend(uitleg);
        }
        return open.orElse(null);
    }

    /** Codes as a link that somebody typed over may have them. */
    private static List<String> codes(MultiValueMap<String, String> velden, String naam) {
        return Verzoek.waarden(velden, naam).stream()
                .map(waarde -> Verzoek.schoon(waarde).toLowerCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Said once, however many there are. */
    private static void filterOnbekend(List<Uitleg> uitleg) {
        Uitleg onbekend = new Uitleg(Uitleg.Soort.FILTER_ONBEKEND, null);
        if (!uitleg.contains(onbekend)) {
            uitleg.add(onbekend);
        }
    }

    private static List<String> niet(MultiValueMap<String, String> velden) {
        return Verzoek.waarden(velden, "niet").stream()
                .filter(code -> NAAR_EEN_BEGRIP.matcher(code).matches())
                .distinct()
                .limit(MEESTE_NIET)
                .toList();
    }

    /** A position shared by the browser; outside the Netherlands it says nothing about nearness. */
    private static Optional<Punt> punt(MultiValueMap<String, String> velden, List<Uitleg> uitleg) {
        Optional<String> breedte = Verzoek.waarde(velden, "lat");
        Optional<String> lengte = Verzoek.waarde(velden, "lon");
        if (breedte.isEmpty() && lengte.isEmpty()) {
            return Optional.empty();
        }
        Optional<Punt> punt = punt(breedte.orElse(""), lengte.orElse(""));
        if (punt.isEmpty()) {
            uitleg.add(new Uitleg(Uitleg.Soort.PLEK_ONBEKEND, null));
        }
        return punt;
    }

    private static Optional<Punt> punt(String breedte, String lengte) {
        try {
            double lat = Double.parseDouble(breedte);
            double lon = Double.parseDouble(lengte);
            return lat > 50.7 && lat < 53.6 && lon > 3.2 && lon < 7.3
                    ? Optional.of(new Punt(lat, lon))
                    : Optional.empty();
        } catch (NumberFormatException geenGetal) {
            return Optional.empty();
        }
    }

    private static Optional<Punt> bijPostcode(
            @Nullable String ingevuld, Postcodes postcodes, List<Veldfout> fouten, List<Uitleg> uitleg) {
        if (ingevuld == null) {
            return Optional.empty();
        }
        Optional<String> postcode = Postcodes.netjes(ingevuld);
        if (postcode.isEmpty()) {
            fouten.add(Veldfout.van("postcode", "vorm"));
            return Optional.empty();
        }
        Optional<Punt> midden = postcode.flatMap(postcodes::zoek).map(Postcodes.Plek::midden);
        if (midden.isEmpty()) {
            uitleg.add(new Uitleg(Uitleg.Soort.POSTCODE_ELDERS, postcode.get()));
        }
        return midden;
    }

    /** The last one counts: the button that opens or closes the map comes after the field that remembers it. */
    private static Optional<Matcher> weergave(MultiValueMap<String, String> velden) {
        List<String> weergaven = Verzoek.waarden(velden, "weergave");
        return weergaven.stream()
                .skip(Math.max(0, weergaven.size() - 1))
                .map(WEERGAVE::matcher)
                .filter(Matcher::matches)
                .findFirst();
    }

    private static boolean kaart(MultiValueMap<String, String> velden) {
        return weergave(velden)
                .filter(weergave -> weergave.group(1).equals("kaart"))
                .isPresent();
    }

    private static Sortering sortering(String gevraagd, boolean alles, @Nullable Punt punt) {
        if (gevraagd.equals("naam")) {
            return Sortering.NAAM;
        }
        if (gevraagd.equals(AFSTAND) && punt != null) {
            return Sortering.AFSTAND;
        }
        // Of everything nothing is more relevant: near first, when we know where.
        return alles && punt != null ? Sortering.AFSTAND : Sortering.RELEVANTIE;
    }

    private static int pagina(MultiValueMap<String, String> velden) {
        String gevraagd = Verzoek.waarde(velden, "pagina")
                .or(() -> weergave(velden).map(weergave -> weergave.group(2)))
                .orElse("1");
        return Math.min(Verzoek.pagina(gevraagd), Zoekvraag.LAATSTE_PAGINA);
    }
}
