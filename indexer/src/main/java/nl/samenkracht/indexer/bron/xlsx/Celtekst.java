package nl.samenkracht.indexer.bron.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** A cell as text in one notation: dates ISO, times HH:mm, numbers plain, booleans ja or nee. Of a formula the last result counts; nothing is calculated. */
final class Celtekst {
    private static final Pattern LETTERLIJK = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern ISO_MOMENT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d{1,9})?)?Z?");
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String MIDDERNACHT = "00:00";
    /** A number that Excel itself cannot show: written out, 1e999999999 would fill the memory. */
    private static final String TE_GROOT = "#GETAL!";

    private static final int MEESTE_CIJFERS = 30;
    /** What Excel shows: the file may hold 2.2999999999999998 for 2,30. */
    private static final MathContext GETOOND = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal EEN_DAG = BigDecimal.ONE;

    private Celtekst() {}

    /** The text, empty for an empty cell; an error keeps the sign Excel shows, such as #N/A. */
    static String van(Cell cel) {
        String ruw = Objects.requireNonNullElse(cel.getRawValue(), "");
        if (cel.getType() == CellType.BOOLEAN) {
            return ruw.equals("1") || ruw.equalsIgnoreCase("true") ? "ja" : "nee";
        }
        if (cel.getType() == CellType.NUMBER) {
            return getal(cel, cel.asNumber());
        }
        if (cel.getType() == CellType.FORMULA && cel.getValue() instanceof BigDecimal getal) {
            return getal(cel, getal);
        }
        if (cel.getType() == CellType.ERROR) {
            return ruw.startsWith("#") ? ruw : "#FOUT!";
        }
        return zonderCodes(cel.getType() == CellType.STRING ? cel.asString() : isoMoment(ruw));
    }

    /** Signs that XML cannot hold, or a line end of another program, are written as their code (ECMA-376 part 1, 22.9.2.19): _x000D_. */
    private static String zonderCodes(String tekst) {
        return CODE.matcher(tekst)
                .replaceAll(code ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(code.group(1), 16))));
    }

    /** Of a date with a time as a cell of type d has it what people write. */
    private static String isoMoment(String tekst) {
        Matcher moment = ISO_MOMENT.matcher(tekst);
        if (!moment.matches()) {
            return tekst;
        }
        return MIDDERNACHT.equals(moment.group(2)) ? moment.group(1) : moment.group(1) + " " + moment.group(2);
    }

    private static String getal(Cell cel, BigDecimal ruw) {
        if (ruw.precision() > MEESTE_CIJFERS || Math.abs(ruw.scale()) > MEESTE_CIJFERS) {
            return TE_GROOT;
        }
        BigDecimal getal = ruw.round(GETOOND);
        String vorm = LETTERLIJK
                .matcher(Objects.requireNonNullElse(cel.getDataFormatString(), "")
                        .toLowerCase(Locale.ROOT))
                .replaceAll("");
        boolean metTijd = vorm.contains("h") || vorm.contains("u");
        boolean metDatum =
                vorm.contains("d") || vorm.contains("y") || vorm.contains("j") || (vorm.contains("m") && !metTijd);
        if ((!metTijd && !metDatum) || vorm.contains("general") || vorm.contains("standaard") || getal.signum() < 0) {
            return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
        }
        try {
            LocalDateTime moment = cel.asDate().plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
            if (getal.compareTo(EEN_DAG) < 0) {
                return moment.toLocalTime().toString();
            }
            return metTijd && !moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate() + " " + moment.toLocalTime()
                    : moment.toLocalDate().toString();
        } catch (ExcelReaderException | DateTimeException geenDatum) {
            return getal.toPlainString();
        }
    }
}
