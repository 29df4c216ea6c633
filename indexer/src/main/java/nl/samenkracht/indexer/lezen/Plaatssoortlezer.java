package nl.samenkracht.indexer.lezen;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;

/** What kind of place something is, from a word in a column. */
public final class Plaatssoortlezer {
    private static final Pattern GEHEIM = Pattern.compile(
            "\\b(?:geheime?|geheim gehouden|afgeschermde?|vertrouwelijke?) ?(?:(?:bezoek|opvang|woon|verblijf)?(?:s?adres(?:sen)?|s?locatie|s?plek))\\b|\\b(?:adres|locatie|plek) (?:is |blijft |zijn |moet )?(?:geheim|afgeschermd|vertrouwelijk|onbekend om veiligheidsredenen)\\b");
    private static final Pattern VERPAKT = Pattern.compile("[<&\\p{Cf}]");
    private static final Pattern WOORD_GEHEIM =
            Pattern.compile("\\b(?:geheim|geheime opvang|afgeschermd|niet openbaar|niet publiceren)\\b");
    private static final Pattern THUIS = Pattern.compile(
            "\\b(?:(?:bij (?:u|de (?:client|inwoner|bewoner)|mensen) )?thuis|aan huis|huisbezoek|op huisbezoek)\\b");
    private static final Pattern OP_AFSTAND =
            Pattern.compile("\\b(?:telefonisch|telefoon|online|digitaal|chat|videobellen|virtual)\\b");
    private static final Pattern WIJK = Pattern.compile(
            "\\b(?:alleen wijk|in de wijk|wisselende locaties?|divers|diverse locaties|verschillende locaties|op locatie)\\b");
    private static final Pattern BEZOEK = Pattern.compile("\\b(?:bezoekadres|adres|locatie|physical|op adres)\\b");

    private Plaatssoortlezer() {}

    /** Whether these words, anywhere in a row, demand that the address stays secret. */
    public static boolean eistGeheim(String ruw) {
        return zoalsGelezen(ruw).anyMatch(woorden -> GEHEIM.matcher(woorden).find());
    }

    /** The words as they stand there, and as they look once markup and invisible signs are gone: either may hide the other. */
    private static Stream<String> zoalsGelezen(String ruw) {
        return VERPAKT.matcher(ruw).find()
                ? Stream.of(
                        Kaal.van(ruw), Kaal.van(Tekstlezer.regel(ruw).waarde().orElse("")))
                : Stream.of(Kaal.van(ruw));
    }

    /** Whether a cell about the place says no more than that it is secret. */
    public static boolean isGeheim(String ruw) {
        return eistGeheim(ruw)
                || zoalsGelezen(ruw)
                        .anyMatch(woorden -> WOORD_GEHEIM.matcher(woorden).find());
    }

    /** The kind; empty when the cell does not say. */
    public static Optional<Plaatssoort> lees(String ruw) {
        String tekst = Kaal.van(Tekstlezer.regel(ruw).waarde().orElse(""));
        String code = tekst.replace(' ', '-');
        if (Plaatssoort.vanCode(code).isPresent()) {
            return Plaatssoort.vanCode(code);
        }
        if (tekst.contains("geheim") || isGeheim(ruw)) {
            return Optional.of(Plaatssoort.GEHEIM);
        }
        if (THUIS.matcher(tekst).find()) {
            return Optional.of(Plaatssoort.BIJ_U_THUIS);
        }
        if (OP_AFSTAND.matcher(tekst).find()) {
            return Optional.of(Plaatssoort.TELEFOON_OF_ONLINE);
        }
        if (WIJK.matcher(tekst).find()) {
            return Optional.of(Plaatssoort.ALLEEN_WIJK);
        }
        return BEZOEK.matcher(tekst).find() ? Optional.of(Plaatssoort.BEZOEKADRES) : Optional.empty();
    }
}
