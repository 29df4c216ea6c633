package nl.samenkracht.lokaal.samen.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What a page of results says, from its HTML. */
public final class Uitkomst {
    private static final Pattern GETAL = Pattern.compile("We vonden ([0-9.]+) mogelijkhe");

    private Uitkomst() {}

    /** How many were found in all, as its heading says; 0 when that says so. */
    public static long totaal(String pagina) {
        String kop = Jsoup.parse(pagina).select("h1").text();
        assertThat(kop).startsWith("We vonden");
        Matcher getal = GETAL.matcher(kop);
        return getal.find() ? Long.parseLong(getal.group(1).replace(".", "")) : 0;
    }

    /** The addresses of the entries on it, in order. */
    public static List<String> adressen(String pagina) {
        return Jsoup.parse(pagina).select("#resultaten h2 a").eachAttr("href");
    }
}
