package nl.samenkracht.indexer.vertalen;

import java.util.regex.Pattern;
import nl.samenkracht.indexer.lezen.Janeelezer;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Plaatssoortlezer;
import tools.jackson.databind.JsonNode;

/** Whether something a source says, shown or not, makes the address of an entry secret: for sources that are no table. */
public final class Geheimvraag {
    private static final Pattern PLEK = Pattern.compile(
            "\\b(?:(?:bezoek|vestigings|locatie|opvang|woon|verblijf)?adres(?:sen|gegevens)?|address(?:es)?|locaties?|locations?|plek(?:ken)?|straat(?:naam)?|postcode|postal code|plaatssoort)\\b");
    /** How to reach somebody, and where that is no place. */
    private static final Pattern BEREIKBAAR = Pattern.compile(
            "\\b(?:(?:e ?)?mail(?:adres)?|web|internet|website|url|telefoon(?:nummer)?s?|phones?|fax)\\b");
    /** Parts that are about something else than the place they stand under. */
    private static final Pattern ANDER_DEEL = Pattern.compile(
            "\\b(?:contacts?|contactperso(?:on|nen)|languages?|talen|schedules?|openingstijden|rooster|accessibility|toegankelijkheid|attributes|service areas)\\b");

    private static final Pattern KAMELEN = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern TOON = Pattern.compile("\\b(?:toont?|getoond)\\b");
    private static final Pattern VERBERG = Pattern.compile("\\b(?:verbergt?|verborgen)\\b");
    private static final Pattern VRAAGT_TE_TONEN = Pattern.compile(
            "\\b(?:toont?|tonen|getoond|verberg(?:t|en)?|verborgen|publiceren|gepubliceerd|weergeven|zichtbaar|openbaar)\\b");

    private Geheimvraag() {}

    /**
     * The names of a value and of all it stands under.
     *
     * @param kop all of them that are about the same thing
     * @param vraag of these the place and what follows, and what before it asks to show it: "tonen" that holds "adres"
     * @param plek whether they are about a place
     * @param bereikbaar whether they are about a number or a mailbox
     */
    private record Pad(String kop, String vraag, String naam, boolean plek, boolean bereikbaar) {
        private static final Pad BEGIN = new Pad("", "", "", false, false);

        /** A phone of a contact at a location says nothing of the location. */
        private Pad met(String naam) {
            String los = losgeschreven(naam);
            String kaal = Kaal.van(los);
            boolean hoe = BEREIKBAAR.matcher(kaal).find();
            if (hoe || ANDER_DEEL.matcher(kaal).find()) {
                return new Pad(los, los, los, false, hoe);
            }
            boolean hier = plek || PLEK.matcher(kaal).find();
            String verder = hier || VRAAGT_TE_TONEN.matcher(kaal).find() ? vraag + " " + los : vraag;
            return new Pad(kop + " " + los, verder, los, hier, bereikbaar && !hier);
        }
    }

    /** Whether anything in this tree says so, in what is shown of it or in what is kept back. */
    public static boolean staatIn(JsonNode knoop) {
        return staatIn(Pad.BEGIN, knoop);
    }

    private static boolean staatIn(Pad pad, JsonNode knoop) {
        if (knoop.isObject()) {
            return knoop.properties().stream().anyMatch(lid -> staatIn(pad.met(lid.getKey()), lid.getValue()));
        }
        return knoop.isArray()
                ? knoop.valueStream().anyMatch(deel -> staatIn(pad, deel))
                : !knoop.isNull() && zegtJa(pad, knoop.asString(""));
    }

    /**
     * As a heading with a cell below it.
     *
     * @param naam that of the value; empty when it has none
     */
    public static boolean zegtJa(String naam, String waarde) {
        return zegtJa(Pad.BEGIN.met(naam), waarde);
    }

    private static boolean zegtJa(Pad pad, String waarde) {
        if (waarde.isBlank()) {
            return false;
        }
        boolean nee = Janeelezer.isNee(waarde) && !Janeelezer.isJa(waarde);
        return Plaatssoortlezer.eistGeheim(waarde)
                || (pad.plek && (Plaatssoortlezer.isGeheim(waarde) || magNietGetoond(pad.vraag, waarde)))
                || (!nee && !pad.bereikbaar && Plaatssoortlezer.vraagtGeheim(pad.naam))
                || (!nee && Plaatssoortlezer.eistGeheim(pad.kop));
    }

    /** "adresGeheim" as "adres Geheim". */
    static String losgeschreven(String naam) {
        return KAMELEN.matcher(naam).replaceAll(" ");
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
