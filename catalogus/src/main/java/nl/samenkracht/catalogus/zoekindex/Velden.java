package nl.samenkracht.catalogus.zoekindex;

/** Names of the fields of an index document; see {@code mapping.json} for their types. */
public final class Velden {
    public static final String ID = "id";
    public static final String GEMEENTE = "gemeente";
    public static final String SOORT = "soort";
    /** Name, with {@link #NAAM_SORTEER} to sort by. */
    public static final String NAAM = "naam";

    public static final String NAAM_SORTEER = "naam.sorteer";
    /** Name of the organisation. */
    public static final String ORGANISATIE = "organisatie";

    public static final String OMSCHRIJVING = "omschrijving";
    /** Other words one may search by: other names, for whom, keywords, places, the official term. */
    public static final String OVERIG = "overig";

    /** The words of name, description and {@link #OVERIG}, compounds as their parts; searched, never shown. */
    public static final String DELEN = "delen";

    /** Needs it helps with and how surely, written by {@link #hulpvraag}. */
    public static final String HULPVRAAG = "hulpvraag";

    public static final String LEEFGEBIED = "leefgebied";
    public static final String DOELGROEP = "doelgroep";
    public static final String TOEGANG = "toegang";
    public static final String CIRKEL = "cirkel";
    public static final String NETWERKTYPE = "netwerktype";
    /** Whom it serves: codes of wijken, or just the gemeente's code when it serves all of it. */
    public static final String DIENT = "dient";
    /** Codes of the wijken it is in. */
    public static final String IN_WIJK = "inWijk";

    public static final String PUNT = "punt";
    /** Weekly opening in minutes since Monday 00:00 local time, end exclusive. */
    public static final String WEEK = "week";
    /** Dated opening, local time written as if it were UTC, end exclusive; 90 days ahead. */
    public static final String MOMENT = "moment";
    /** Closed days, both ends inclusive. */
    public static final String GESLOTEN = "gesloten";

    public static final String GECONTROLEERD = "gecontroleerd";
    public static final String BEGIN = "begin";
    public static final String EIND = "eind";
    /** What a result card shows besides the above; stored, never searched. */
    public static final String KAART = "kaart";

    private Velden() {}

    /** The lexeme of a need in {@code zoekdocument.termen}; no word of a text is analysed to it. */
    public static String terugvalmerk(String code) {
        return "#" + code;
    }

    /** A value of {@link #HULPVRAAG}: code of the need and level, such as {@code schulden/4}. */
    public static String hulpvraag(String code, int niveau) {
        return code + "/" + niveau;
    }
}
