package nl.samenkracht.frontend.opmaak;

import java.util.Locale;
import java.util.Map;

/**
 * The icons of the portal: outlines of Tabler Icons (MIT), drawn in the colour of the text. The build of the assets puts the
 * drawings, {@code src/main/iconen}, in the style sheet; a page only names them, which keeps it small.
 */
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

    private final String naam = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name of the drawing: its file is {@code naam.svg}, its class in a page {@code i-naam}. */
    public String naam() {
        return naam;
    }

    /** The icon of a soort; a soort without one gets an information sign. */
    public static Icoon vanSoort(String soort) {
        return SOORTEN.getOrDefault(soort, INFO);
    }

    /** The icon of a leefgebied; one without gets an information sign. */
    public static Icoon vanLeefgebied(String code) {
        return LEEFGEBIEDEN.getOrDefault(code, INFO);
    }
}
