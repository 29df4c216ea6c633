package nl.samenkracht.catalogus.aanbod;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether looking at an entry can put the visitor in danger when someone looks along: violence, abuse, a secret shelter. Such a page gets
 * a neutral title, "Snel weg", and leaves no trace. Rather once too often than once too little.
 */
public final class Gevoelig {
    private static final Pattern WOORDEN = Pattern.compile(
            "geweld|mishandel|misbruik|verkracht|aanrand|eerwraak|stalk|uithuisgeplaats|vrouwenopvang|blijf.?van.?mijn.?lijf|veilig thuis"
                    + "|mensenhandel|loverboy|huwelijksdwang|gedwongen|seksuele grens");

    private Gevoelig() {}

    /** Looks at name, summary, description and keywords. */
    public static boolean is(Aanbod aanbod) {
        return aanbod.geheimAdres()
                || WOORDEN.matcher(String.join(
                                        " ",
                                        aanbod.naam(),
                                        aanbod.inhoud().samenvatting() == null
                                                ? ""
                                                : aanbod.inhoud().samenvatting(),
                                        aanbod.inhoud().omschrijving(),
                                        String.join(" ", aanbod.inhoud().trefwoorden()))
                                .toLowerCase(Locale.ROOT))
                        .find();
    }
}
