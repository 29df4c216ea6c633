package nl.samenkracht.indexer.lezen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.verslag.Reden;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeVisitor;

/** Plain text: markup becomes words, scripts and control characters vanish, a blank line separates paragraphs. */
public final class Tekstlezer {
    /** Longest text kept, in characters; a description of ten pages is an accident. */
    public static final int LANGSTE = 20_000;

    private static final Pattern OPMAAK =
            Pattern.compile("<(?:[!?]|/?(?<element>[a-zA-Z][^\\s/<>]*)(?<rest>[^<>]*)(?<dicht>>?))");
    private static final Pattern ENTITEIT = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,5});");
    private static final Pattern STUURTEKENS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\r\\n\\t\\u200D]]");
    /** More marks on a letter than any script needs: looking for the edge of a word walks back over all of them, at every one. */
    private static final Pattern STAPEL = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private static final Pattern SPATIES = Pattern.compile("[ \\t\\u00A0\\u2000-\\u200A\\u202F]+");
    /** Hyphens of every kind are one hyphen; a dash stays a dash, except between digits, where it is a hyphen too. */
    private static final Pattern STREEPJES = Pattern.compile("[\\u2010-\\u2012]|(?<=\\d)[\\u2013-\\u2015](?=\\d)");

    private static final Pattern REGELEINDEN = Pattern.compile("\\r\\n?|\\u2028|\\u2029|\\u0085");
    private static final Set<String> GEVAARLIJK =
            Set.of("script", "style", "iframe", "object", "embed", "svg", "template");
    private static final Set<String> BLOK =
            Set.of("p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");
    private static final int DIEPST_VERPAKT = 3;

    private Tekstlezer() {}

    /** A text of several lines. */
    public static Gelezen<String> lees(String ruw) {
        List<Reden> redenen = new ArrayList<>();
        String tekst = ruw;
        if (tekst.length() > LANGSTE * 2) {
            tekst = tekst.substring(0, LANGSTE * 2);
            redenen.add(Reden.TEKST_INGEKORT);
        }
        // Markup may be wrapped: &lt;script&gt; becomes markup only after the first round.
        for (int laag = 0;
                laag < DIEPST_VERPAKT
                        && (heeftOpmaak(tekst) || ENTITEIT.matcher(tekst).find());
                laag++) {
            tekst = heeftOpmaak(tekst) ? zonderOpmaak(tekst, redenen) : Parser.unescapeEntities(tekst, false);
        }
        if (STUURTEKENS.matcher(tekst).find()) {
            redenen.add(Reden.STUURTEKENS_VERWIJDERD);
        }
        tekst = net(tekst);
        if (tekst.length() > LANGSTE) {
            tekst = tekst.substring(0, LANGSTE).strip();
            redenen.add(Reden.TEKST_INGEKORT);
        }
        return new Gelezen<>(
                Optional.of(tekst).filter(rest -> !rest.isEmpty()),
                redenen.stream().distinct().toList());
    }

    /** A text of one line: every run of white space becomes one space. */
    public static Gelezen<String> regel(String ruw) {
        Gelezen<String> tekst = lees(ruw);
        return new Gelezen<>(tekst.waarde().map(regels -> regels.replaceAll("\\s+", " ")), tekst.redenen());
    }

    private static String net(String tekst) {
        String regels = REGELEINDEN
                .matcher(Normalizer.normalize(tekst, Normalizer.Form.NFC))
                .replaceAll("\n");
        String zichtbaar =
                STAPEL.matcher(STUURTEKENS.matcher(regels).replaceAll("")).replaceAll("$1");
        return SPATIES.matcher(STREEPJES.matcher(zichtbaar).replaceAll("-"))
                .replaceAll(" ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static boolean heeftOpmaak(String tekst) {
        return OPMAAK.matcher(tekst).results().anyMatch(Tekstlezer::isOpmaak);
    }

    /** "a<b en c>d" and "<Samen>" are words: markup is an element that exists, or has attributes with a value. */
    private static boolean isOpmaak(MatchResult teken) {
        String element = teken.group(1);
        String rest = teken.group(2);
        if (element == null || rest.contains("=")) {
            return true;
        }
        return Tag.isKnownTag(element.toLowerCase(Locale.ROOT))
                && (element.length() > 1
                        || (!teken.group(3).isEmpty() && rest.replace('/', ' ').isBlank()));
    }

    private static String zonderOpmaak(String tekst, List<Reden> redenen) {
        String html = OPMAAK.matcher(tekst)
                .replaceAll(teken -> Matcher.quoteReplacement(
                        isOpmaak(teken) ? teken.group() : "&lt;" + teken.group().substring(1)));
        Document document = Jsoup.parseBodyFragment(html);
        boolean gevaar = document.getAllElements().stream().anyMatch(Tekstlezer::voertIetsUit);
        redenen.add(gevaar ? Reden.SCRIPT_VERWIJDERD : Reden.OPMAAK_VERWIJDERD);
        document.select(String.join(",", GEVAARLIJK)).remove();
        Woorden woorden = new Woorden();
        document.body().traverse(woorden);
        return woorden.tekst.toString();
    }

    private static boolean voertIetsUit(Element element) {
        return GEVAARLIJK.contains(element.normalName())
                || element.attributes().asList().stream()
                        .anyMatch(kenmerk -> kenmerk.getKey().startsWith("on")
                                || kenmerk.getValue()
                                        .replaceAll("\\s", "")
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith("javascript:"));
    }

    private static final class Woorden implements NodeVisitor {
        private final StringBuilder tekst = new StringBuilder();

        @Override
        public void head(Node knoop, int diepte) {
            if (knoop instanceof TextNode woorden) {
                tekst.append(woorden.getWholeText());
            } else if (knoop.nameIs("li")) {
                tekst.append("\n- ");
            } else if (knoop.nameIs("br")) {
                tekst.append('\n');
            }
        }

        @Override
        public void tail(Node knoop, int diepte) {
            if (BLOK.contains(knoop.normalName())) {
                tekst.append("\n\n");
            } else if (knoop.nameIs("tr")) {
                tekst.append('\n');
            } else if (knoop.nameIs("td") || knoop.nameIs("th")) {
                tekst.append(' ');
            }
        }
    }
}
