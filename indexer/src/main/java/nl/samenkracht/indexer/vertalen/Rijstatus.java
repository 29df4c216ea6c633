package nl.samenkracht.indexer.vertalen;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.indexer.lezen.Janeelezer;
import nl.samenkracht.indexer.lezen.Kaal;

/** What a cell under "Status" says of its row. Only words known to be harmless show it: a withdrawal may be put in any words. */
enum Rijstatus {
    TOONT,
    VERBERGT,
    EINDIGT,
    /** Nobody knows what is meant: not shown until somebody does. */
    ONBEKEND;

    private static final Map<String, String> WOORDEN = Bronbestand.tsv(Rijstatus.class, "status.tsv").stream()
            .collect(Collectors.toMap(
                    rij -> Bronbestand.verplicht(rij, "oordeel"), rij -> Bronbestand.verplicht(rij, "woorden")));
    private static final Pattern VOL = patroon("vol");
    private static final Pattern IS_VERBORGEN = patroon("verbergt");
    private static final Pattern IS_GESTOPT = patroon("eindigt");
    private static final Pattern IS_TE_ZIEN = patroon("toont");
    private static final Set<String> RUIS = Set.of(woorden("ruis"));

    /** Fill a cell and say nothing. */
    private static final Pattern STREEPJE = Pattern.compile("[-–—_/.…\\s]*");
    /** As good as a tick. */
    private static final Set<String> GROEN = Set.of("🟢", "👍", "+");

    static Rijstatus van(String cel) {
        String kaal = Kaal.van(cel);
        if (kaal.isEmpty()) {
            boolean ja = Janeelezer.isJa(cel) || GROEN.contains(cel.strip());
            return ja || STREEPJE.matcher(cel).matches() ? TOONT : ONBEKEND;
        }
        boolean gevraagd = cel.contains("?");
        if (!gevraagd && Janeelezer.isJa(kaal)) {
            return TOONT;
        }
        String zonderVol = VOL.matcher(kaal).replaceAll("vol");
        if (IS_VERBORGEN.matcher(zonderVol).find()) {
            return VERBERGT;
        }
        if (IS_GESTOPT.matcher(zonderVol).find()
                || (Janeelezer.isNee(kaal) && !IS_TE_ZIEN.matcher(kaal).find())) {
            return EINDIGT;
        }
        boolean bekend = !gevraagd && IS_TE_ZIEN.matcher(zonderVol).find();
        return bekend && isRuis(IS_TE_ZIEN.matcher(zonderVol).replaceAll(" ")) ? TOONT : ONBEKEND;
    }

    private static boolean isRuis(String rest) {
        return Stream.of(rest.strip().split(" +"))
                .allMatch(woord -> woord.isEmpty() || RUIS.contains(woord) || Character.isDigit(woord.charAt(0)));
    }

    private static String[] woorden(String oordeel) {
        return Objects.requireNonNull(WOORDEN.get(oordeel)).split(", ");
    }

    /** Longer expressions first: "loopt door" is one. */
    private static Pattern patroon(String oordeel) {
        return Pattern.compile(Stream.of(woorden(oordeel))
                .sorted((een, ander) -> ander.length() - een.length())
                .collect(Collectors.joining("|", "\\b(?:", ")(?!\\p{L})")));
    }
}
