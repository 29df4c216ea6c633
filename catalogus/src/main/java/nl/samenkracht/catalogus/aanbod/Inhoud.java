package nl.samenkracht.catalogus.aanbod;

import java.util.List;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import org.jspecify.annotations.Nullable;

/**
 * The descriptive part of an entry: shown, not filtered. Kept as one JSON value with a schema number.
 *
 * @param omschrijving plain text; a blank line separates paragraphs; never markup
 * @param samenvatting one sentence for a result card; {@code null}: the first sentence of the description serves
 * @param voorWie for whom, in words
 * @param leeftijdVanaf youngest age in years, inclusive
 * @param leeftijdTot oldest age in years, inclusive
 * @param aanmelden how one joins, in words
 * @param meenemen what to bring or which papers are needed
 * @param talen languages spoken, as ISO 639 codes or words of the source
 * @param voorbeeld whether this is sample data and must be marked as such
 */
public record Inhoud(
        String omschrijving,
        @Nullable String samenvatting,
        List<String> andereNamen,
        @Nullable String voorWie,
        @Nullable Integer leeftijdVanaf,
        @Nullable Integer leeftijdTot,
        Openingstijden openingstijden,
        Kosten kosten,
        @Nullable String aanmelden,
        @Nullable String meenemen,
        @Nullable String wachttijd,
        List<String> talen,
        @Nullable String tolk,
        List<Telefoon> telefoons,
        @Nullable String email,
        @Nullable String website,
        @Nullable String toegankelijkheid,
        List<String> trefwoorden,
        boolean voorbeeld) {

    public Inhoud {
        omschrijving = omschrijving == null ? "" : omschrijving;
        andereNamen = andereNamen == null ? List.of() : List.copyOf(andereNamen);
        talen = talen == null ? List.of() : List.copyOf(talen);
        telefoons = telefoons == null ? List.of() : List.copyOf(telefoons);
        trefwoorden = trefwoorden == null ? List.of() : List.copyOf(trefwoorden);
        openingstijden = openingstijden == null ? Openingstijden.ONBEKEND : openingstijden;
        kosten = kosten == null ? Kosten.ONBEKEND : kosten;
    }

    /** An entry of which only the description is known. */
    public static Inhoud alleen(String omschrijving) {
        return new Inhoud(
                omschrijving,
                null,
                List.of(),
                null,
                null,
                null,
                Openingstijden.ONBEKEND,
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
                false);
    }
}
