package nl.samenkracht.indexer.vertalen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column this program understands. Only these are published. */
public enum Kolom {
    NUMMER,
    NAAM,
    ORGANISATIE,
    SOORT,
    OMSCHRIJVING,
    SAMENVATTING,
    ANDERE_NAMEN,
    VOOR_WIE,
    DOELGROEP,
    LEEFGEBIED,
    LEEFTIJD,
    LEEFTIJD_VANAF,
    LEEFTIJD_TOT,
    TOEGANG,
    CIRKEL,
    NETWERKTYPE,
    WIJK,
    BUURT,
    WERKGEBIED,
    PLAATSSOORT,
    LOCATIE,
    /** The name of a place and its address in one cell: divided over the one above and the one below. */
    LOCATIE_EN_ADRES,
    ADRES,
    STRAAT,
    HUISNUMMER,
    TOEVOEGING,
    POSTCODE,
    PLAATS,
    LAT,
    LON,
    PUNT,
    TIJDEN,
    DAGEN,
    DATUM,
    BEGINTIJD,
    EINDTIJD,
    /** How often: "wekelijks", "1e en 3e", "maandelijks". */
    FREQUENTIE,
    MAANDAG,
    DINSDAG,
    WOENSDAG,
    DONDERDAG,
    VRIJDAG,
    ZATERDAG,
    ZONDAG,
    KOSTEN,
    AANMELDEN,
    MEENEMEN,
    WACHTTIJD,
    TALEN,
    TOLK,
    TELEFOON,
    EMAIL,
    WEBSITE,
    /** Numbers, mail and web addresses in one cell: divided over the three above. */
    CONTACT,
    TOEGANKELIJKHEID,
    TREFWOORDEN,
    STATUS,
    /** Yes: the row may be shown. Itself never shown, nor the next. */
    PUBLICEREN,
    /** Yes: the row may not be shown. */
    NIET_PUBLICEREN,
    /** The first day on which the row may be shown, and the last. Themselves never shown. */
    PUBLICEREN_VANAF,
    PUBLICEREN_TOT,
    BEGIN,
    EIND,
    GECONTROLEERD_OP,
    GECONTROLEERD_DOOR,
    VOORBEELD;

    /** The name in {@code kolommen.tsv} and in a mapping file, "gecontroleerd-op". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it says of the row, or of another column, whether that may be shown. */
    boolean stuurt() {
        return this == PUBLICEREN || this == NIET_PUBLICEREN || this == PUBLICEREN_VANAF || this == PUBLICEREN_TOT;
    }

    /** The column with this code, or empty. */
    public static Optional<Kolom> vanCode(String code) {
        return Arrays.stream(values())
                .filter(kolom -> kolom.code().equals(code))
                .findFirst();
    }
}
