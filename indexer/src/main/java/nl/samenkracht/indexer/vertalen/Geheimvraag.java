package nl.samenkracht.indexer.vertalen;

import java.util.regex.Pattern;
import nl.samenkracht.indexer.lezen.Janeelezer;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Plaatssoortlezer;
import tools.jackson.databind.JsonNode;

/** Whether something a source says, shown or not, makes the address of an entry secret: for sources that are no table. */
public final class Geheimvraag {
    private static final Pattern PLEK = Pattern.compile(
            "\\b(?:(?:bezoek|vestigings|locatie|opvang|woon|verblijf)?adres(?:sen|gegevens)?|address(?: 1| 2)?|locatie|location|plek|straat(?:naam)?|postcode|plaatssoort)\\b");
    /** Addresses where nobody lives. */
    private static final Pattern GEEN_PLEK = Pattern.compile("\\b(?:e ?)?(?:mail|web|internet|website)\\b");
    /** Who writes more tells what goes on there: "gesprekken zijn vertrouwelijk". */
    private static final Pattern MAXIMAAL_EEN_REGEL = Pattern.compile("\\s*+(?:\\S++\\s*+){1,6}");

    private static final Pattern KAMELEN = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern TOON = Pattern.compile("\\b(?:toont?|getoond)\\b");
    private static final Pattern VERBERG = Pattern.compile("\\b(?:verbergt?|verborgen)\\b");

    private Geheimvraag() {}

    /** Whether anything in this tree says so, in what is shown of it or in what is kept back. */
    public static boolean staatIn(JsonNode knoop) {
        return staatIn("", knoop);
    }

    /** Under its own name and that of what it is part of: a phone of a contact at a location says nothing of the location. */
    private static boolean staatIn(String naam, JsonNode knoop) {
        if (knoop.isObject()) {
            String deel = naam.substring(naam.lastIndexOf('.') + 1);
            return knoop.properties().stream()
                    .anyMatch(
                            lid -> staatIn(deel.isEmpty() ? lid.getKey() : deel + "." + lid.getKey(), lid.getValue()));
        }
        return knoop.isArray()
                ? knoop.valueStream().anyMatch(deel -> staatIn(naam, deel))
                : !knoop.isNull() && zegtJa(naam, knoop.asString(""));
    }

    /**
     * As a heading with a cell below it.
     *
     * @param naam that of the value, with those it stands under; empty when it has none
     */
    public static boolean zegtJa(String naam, String waarde) {
        if (waarde.isBlank()) {
            return false;
        }
        String kop = losgeschreven(naam);
        boolean plek = isPlek(kop);
        boolean nee = Janeelezer.isNee(waarde) && !Janeelezer.isJa(waarde);
        return Plaatssoortlezer.eistGeheim(waarde)
                || (plek && MAXIMAAL_EEN_REGEL.matcher(waarde).matches() && Plaatssoortlezer.isGeheim(waarde))
                || (Plaatssoortlezer.vraagtGeheim(laatste(kop)) && !nee)
                || (Plaatssoortlezer.eistGeheim(kop) && !nee)
                || (plek && magNietGetoond(kop, waarde));
    }

    /** "adresGeheim" as "adres Geheim". */
    static String losgeschreven(String naam) {
        return KAMELEN.matcher(naam).replaceAll(" ");
    }

    private static boolean isPlek(String kop) {
        String kaal = Kaal.van(kop);
        return PLEK.matcher(kaal).find() && !GEEN_PLEK.matcher(kaal).find();
    }

    /** "bezoekadres" that holds "geheim": the last says what is asked. */
    private static String laatste(String kop) {
        return kop.substring(kop.lastIndexOf('.') + 1);
    }

    /** "adres_tonen": false. A name alone does not show that it is a question, a yes or no does. */
    private static boolean magNietGetoond(String kop, String waarde) {
        String werkwoord = TOON.matcher(Kaal.van(kop)).replaceAll("tonen");
        String voluit = VERBERG.matcher(werkwoord).replaceAll("verbergen");
        String vraag = Janeelezer.isJa(waarde) || Janeelezer.isNee(waarde) ? voluit + " ja nee" : voluit;
        return Sturing.vraag(vraag)
                .filter(over -> !over.overDitDeel().isEmpty())
                .map(over -> new Sturing(vraag, over.kolom(), Kolom.ADRES, waarde))
                .filter(sturing -> sturing.verborgenVeld() != null)
                .isPresent();
    }
}
