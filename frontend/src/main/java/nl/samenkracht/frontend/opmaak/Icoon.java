package nl.samenkracht.frontend.opmaak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The icons of the portal: outlines of Tabler Icons (MIT), drawn in the colour of the text. */
public enum Icoon {
    AGENDA,
    AMBULANCE,
    BELLEN,
    BRIEFCASE,
    CIRKEL,
    DEUR,
    EURO,
    FILTER,
    FOUT,
    GEBOUW,
    GESPREK,
    GROEI,
    HANDEN,
    HART,
    HARTSLAG,
    HUIS,
    HUISHART,
    INFO,
    KAART,
    KLEMBORD,
    KLOK,
    KOFFIE,
    KRUIS,
    LAMP,
    LET_OP,
    LIJST,
    MAIL,
    MENSEN,
    PIJL,
    PLEK,
    POTLOOD,
    PRINTER,
    REDDING,
    ROLSTOEL,
    ROUTE,
    SCHILD,
    STETHOSCOOP,
    TAAL,
    UIT,
    VINK,
    VLAG,
    WEB,
    ZOEK;

    private static final Map<String, Icoon> SOORTEN = Map.ofEntries(
            Map.entry("wijkpunt", HUISHART),
            Map.entry("ontmoetingsplek", KOFFIE),
            Map.entry("buurtcirkel", CIRKEL),
            Map.entry("activiteit", AGENDA),
            Map.entry("algemene-voorziening", REDDING),
            Map.entry("spreekuur", GESPREK),
            Map.entry("regeling", EURO),
            Map.entry("hulplijn", BELLEN),
            Map.entry("zorg-buiten-wmo", STETHOSCOOP),
            Map.entry("maatwerkvoorziening", KLEMBORD),
            Map.entry("vrijwilligersvacature", HANDEN),
            Map.entry("bewonersinitiatief", GROEI));

    private static final Map<String, Icoon> LEEFGEBIEDEN = Map.of(
            "geestelijke-gezondheid", HART,
            "lichamelijke-gezondheid", HARTSLAG,
            "huiselijke-relaties", HUISHART,
            "sociaal-netwerk", MENSEN,
            "huisvesting", HUIS,
            "financien", EURO,
            "dagbesteding-werk", BRIEFCASE,
            "meedoen", VLAG);

    private final String id = "i-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String tekening = lees(name().toLowerCase(Locale.ROOT).replace('_', '-'));

    /** Id of the symbol in the page. */
    public String id() {
        return id;
    }

    /** The symbol itself, trusted SVG. */
    public String symbool() {
        return "<symbol id=\"" + id + "\" viewBox=\"0 0 24 24\">" + tekening + "</symbol>";
    }

    /** The icon of a soort; a soort without one gets an information sign. */
    public static Icoon vanSoort(String soort) {
        return SOORTEN.getOrDefault(soort, INFO);
    }

    /** The icon of a leefgebied; one without gets an information sign. */
    public static Icoon vanLeefgebied(String code) {
        return LEEFGEBIEDEN.getOrDefault(code, INFO);
    }

    private static String lees(String naam) {
        String bestand = "/nl/samenkracht/frontend/iconen/" + naam + ".svg";
        try (InputStream in = Objects.requireNonNull(Icoon.class.getResourceAsStream(bestand), bestand)) {
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return svg.substring(svg.indexOf('>', svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"))
                    .replaceAll("<path stroke=\"none\"[^>]*/>", "")
                    .replaceAll("\\s*\\n\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
