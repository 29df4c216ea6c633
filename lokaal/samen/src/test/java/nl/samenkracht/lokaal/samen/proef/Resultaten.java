package nl.samenkracht.lokaal.samen.proef;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page of results in Dutch, as it reads. */
public record Resultaten(Document document) {
    private static final Pattern AANTAL = Pattern.compile("We vonden ([0-9.]+) mogelijkhe");
    private static final Pattern IN_WIJK = Pattern.compile("\\((\\d+)\\)$");

    /** @throws IllegalStateException when it is no page with status 200 */
    public static Resultaten van(HttpResponse<String> antwoord) {
        if (antwoord.statusCode() != 200) {
            throw new IllegalStateException(antwoord.uri() + " answers " + antwoord.statusCode());
        }
        return new Resultaten(Jsoup.parse(antwoord.body()));
    }

    /** How many the heading says there are. */
    public long totaal() {
        Matcher aantal = AANTAL.matcher(document.select("h1").text());
        return aantal.find() ? Long.parseLong(aantal.group(1).replace(".", "")) : 0;
    }

    /** The addresses of the entries on the page, in order. */
    public List<String> adressen() {
        return document.select("#resultaten h2 a").eachAttr("href");
    }

    /** How many the wijk with the fewest has. */
    public long minstInEenWijk() {
        return document.select("select[name=wijk] option[value]:not([value=''])").eachText().stream()
                .map(IN_WIJK::matcher)
                .mapToLong(aantal -> aantal.find() ? Long.parseLong(aantal.group(1)) : 0)
                .min()
                .orElse(0);
    }
}
