package nl.samenkracht.bench.meten;

import java.util.List;
import java.util.regex.Pattern;
import nl.samenkracht.bench.belasten.Doelwit;

/**
 * What the page of results says, in the order of the page.
 *
 * @param ids of the entries shown
 * @param namen of the same entries
 * @param begrepen names of the needs heard
 * @param terugval whether PostgreSQL answered
 */
record Resultatenpagina(List<String> ids, List<String> namen, List<String> begrepen, boolean terugval) {
    private static final Pattern TREFFER =
            Pattern.compile("<h2><a href=\"/aanbod/([0-9a-f-]{36})/[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern BEGRIP = Pattern.compile(
            "class=\"gekozen-keuze\" (?:href=\"[^\"]*\" rel|type=\"submit\" form).*?</span><span>(.*?)</span>");
    private static final Pattern OPMAAK = Pattern.compile("<[^>]*>");

    static Resultatenpagina lees(String html) {
        return new Resultatenpagina(
                TREFFER.matcher(html).results().map(treffer -> treffer.group(1)).toList(),
                TREFFER.matcher(html)
                        .results()
                        .map(treffer -> kaal(treffer.group(2)))
                        .toList(),
                BEGRIP.matcher(html)
                        .results()
                        .map(treffer -> kaal(treffer.group(1)))
                        .toList(),
                html.contains(Doelwit.NOODZOEKEN));
    }

    private static String kaal(String html) {
        return OPMAAK.matcher(html).replaceAll("").strip();
    }
}
