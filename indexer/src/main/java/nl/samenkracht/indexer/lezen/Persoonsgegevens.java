package nl.samenkracht.indexer.lezen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.verslag.Reden;

/** Finds mobile numbers, private mailboxes, burgerservicenummers and accounts of persons inside running text. */
public final class Persoonsgegevens {
    /** Possessive where white space and dashes may follow one another: a text of only dashes takes one pass. */
    static final Pattern MOBIEL = Pattern.compile(
            "(?<![\\d+])(?:(?:\\+|00)31[\\s(-]*+(?:0\\)?)?[\\s-]*+|0)6[\\s./)-]*+" + "(?:\\d[\\s./-]?){7}\\d(?!\\d)");

    private static final Pattern MAIL = Pattern.compile("(?i)[a-z0-9._%+'-]{1,64}@(?:[a-z0-9-]{1,63}\\.)+[a-z]{2,24}");
    private static final String WEG = "…";

    private Persoonsgegevens() {}

    /** A text from which they were taken, and why. */
    public record Zonder(String tekst, List<Reden> redenen) {}

    /**
     * The text with an ellipsis in the place of each.
     *
     * @param namen of the organisation and the entry the text belongs to
     */
    public static Zonder weg(String tekst, Collection<String> namen) {
        List<Reden> redenen = new ArrayList<>();
        String rest = zonderNummers(tekst, namen, redenen);
        String zonderBsn = Persoonsnummers.zonderBsn(rest, WEG);
        if (!zonderBsn.equals(rest)) {
            redenen.add(Reden.BSN);
            rest = zonderBsn;
        }
        if (MOBIEL.matcher(rest).find()) {
            redenen.add(Reden.TELEFOON_PERSOONLIJK);
            rest = MOBIEL.matcher(rest).replaceAll(WEG);
        }
        if (rest.indexOf('@') >= 0) {
            String zonder = MAIL.matcher(rest)
                    .replaceAll(mail -> Maillezer.isPersoonlijk(mail.group(), namen)
                            ? WEG
                            : Matcher.quoteReplacement(mail.group()));
            if (!zonder.equals(rest)) {
                redenen.add(Reden.MAIL_PERSOONLIJK);
                rest = zonder;
            }
        }
        return new Zonder(rest, redenen.stream().distinct().toList());
    }

    /** A cell that is all numbers, without accounts of persons and what is called a BSN: another row of nine digits is a telephone number there. */
    public static Zonder uitContact(String cel, Collection<String> namen) {
        List<Reden> redenen = new ArrayList<>();
        return new Zonder(zonderNummers(cel, namen, redenen), redenen);
    }

    private static String zonderNummers(String tekst, Collection<String> namen, List<Reden> redenen) {
        String zonderBsn = Persoonsnummers.zonderGenoemdBsn(tekst, WEG);
        if (!zonderBsn.equals(tekst)) {
            redenen.add(Reden.BSN);
        }
        String rest = Persoonsnummers.zonderRekening(zonderBsn, namen, WEG);
        if (!rest.equals(zonderBsn)) {
            redenen.add(Reden.REKENING_PERSOONLIJK);
        }
        return rest;
    }
}
