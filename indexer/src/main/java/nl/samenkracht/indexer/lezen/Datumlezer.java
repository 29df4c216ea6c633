package nl.samenkracht.indexer.lezen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.verslag.Reden;

/** Dates as people in the Netherlands write them: day before month. Excel's serial numbers too. */
public final class Datumlezer {
    /** A time may follow; a second date may not, for then this is not one date. */
    private static final String TIJD =
            "(?:[t ]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)? ?(?:z|uur|u|[+-]\\d{2}:?\\d{2})?)?";

    private static final Pattern JAAR_EERST = Pattern.compile("(\\d{4}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{1,2})" + TIJD);
    private static final Pattern CIJFERS =
            Pattern.compile("(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?'?(\\d{4}|\\d{2})" + TIJD);
    private static final Pattern WOORDEN = Pattern.compile(
            "(?:[a-z]+\\.?,? )?(\\d{1,2})(?:e|ste|de)? ?-?(" + Maanden.PATROON + ")\\.? ?-?'?(\\d{4}|\\d{2})" + TIJD);
    private static final Pattern MAAND = Pattern.compile("(" + Maanden.PATROON + ")\\.? (\\d{4})");
    private static final Pattern MAAND_CIJFERS = Pattern.compile("(\\d{1,2}) ?[-/] ?(\\d{4})");
    /** These two cannot be confused: a year that begins with 20 is no month. */
    private static final Pattern ACHT = Pattern.compile("(20\\d{2})(0[1-9]|1[0-2])(\\d{2})");

    private static final Pattern ACHT_DAG_EERST = Pattern.compile("(\\d{2})(\\d{2})(20\\d{2})");
    private static final Pattern EXCEL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");
    /** Day 0 of Excel's calendar, which believes that 1900 was a leap year. */
    private static final LocalDate EXCEL_NUL = LocalDate.of(1899, 12, 30);

    private static final int EERSTE_JAAR = 1990;
    private static final int LAATSTE_JAAR = 2100;

    private Datumlezer() {}

    /** The date; a month without a day is its first day; a date before 1990 or after 2100 is taken as a mistake. */
    public static Gelezen<LocalDate> lees(String ruw) {
        return lees(ruw, false);
    }

    /** As {@link #lees(String)} for the last day of something: a month without a day is its last day. */
    public static Gelezen<LocalDate> leesEinde(String ruw) {
        return lees(ruw, true);
    }

    private static Gelezen<LocalDate> lees(String ruw, boolean einde) {
        String tekst = ruw.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replace('’', '\'')
                .replaceAll("[\\u2010-\\u2015]", "-");
        if (tekst.isEmpty()) {
            return Gelezen.leeg();
        }
        try {
            return ontleed(tekst)
                    .or(() -> maand(tekst).map(maand -> einde ? maand.atEndOfMonth() : maand.atDay(1)))
                    .filter(datum -> datum.getYear() >= EERSTE_JAAR && datum.getYear() <= LAATSTE_JAAR)
                    .map(Gelezen::van)
                    .orElseGet(() -> Gelezen.niet(Reden.DATUM_ONLEESBAAR));
        } catch (DateTimeException geenDag) {
            return Gelezen.niet(Reden.DATUM_ONLEESBAAR);
        }
    }

    private static Optional<LocalDate> ontleed(String tekst) {
        Matcher iso = JAAR_EERST.matcher(tekst);
        if (iso.matches()) {
            return Optional.of(datum(iso.group(1), getal(iso.group(2)), iso.group(3)));
        }
        Matcher cijfers = CIJFERS.matcher(tekst);
        if (cijfers.matches()) {
            return Optional.of(datum(cijfers.group(3), getal(cijfers.group(2)), cijfers.group(1)));
        }
        Matcher woorden = WOORDEN.matcher(tekst);
        if (woorden.matches()) {
            return Optional.of(
                    datum(woorden.group(3), Maanden.nummer(woorden.group(2)).orElseThrow(), woorden.group(1)));
        }
        Matcher acht = ACHT.matcher(tekst);
        if (acht.matches()) {
            return Optional.of(datum(acht.group(1), getal(acht.group(2)), acht.group(3)));
        }
        Matcher dagEerst = ACHT_DAG_EERST.matcher(tekst);
        if (dagEerst.matches()) {
            return Optional.of(datum(dagEerst.group(3), getal(dagEerst.group(2)), dagEerst.group(1)));
        }
        Matcher excel = EXCEL.matcher(tekst);
        return excel.matches() ? Optional.of(EXCEL_NUL.plusDays(getal(excel.group(1)))) : Optional.empty();
    }

    private static Optional<YearMonth> maand(String tekst) {
        Matcher woord = MAAND.matcher(tekst);
        if (woord.matches()) {
            return Optional.of(YearMonth.of(
                    getal(woord.group(2)), Maanden.nummer(woord.group(1)).orElseThrow()));
        }
        Matcher cijfers = MAAND_CIJFERS.matcher(tekst);
        return cijfers.matches()
                ? Optional.of(YearMonth.of(getal(cijfers.group(2)), getal(cijfers.group(1))))
                : Optional.empty();
    }

    private static LocalDate datum(String jaar, int maand, String dag) {
        int getal = getal(jaar);
        return LocalDate.of(getal < 100 ? 2000 + getal : getal, maand, getal(dag));
    }

    private static int getal(String cijfers) {
        return Integer.parseInt(cijfers);
    }
}
