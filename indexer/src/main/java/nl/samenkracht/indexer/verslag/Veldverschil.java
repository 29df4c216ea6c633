package nl.samenkracht.indexer.verslag;

import nl.samenkracht.indexer.Teksten;
import org.jspecify.annotations.Nullable;

/**
 * What became of one field of a changed entry. Of long values only the part around the first difference is kept.
 *
 * @param veld name of the field in the register, "naam" or "inhoud.kosten"
 * @param was what it said; {@code null}: nothing
 * @param wordt what it says now; {@code null}: nothing any more
 * @param verzwegen whether the values must not be repeated; both are {@code null} then
 */
public record Veldverschil(
        String veld, @Nullable String was, @Nullable String wordt, boolean verzwegen) {
    private static final int LANGSTE_WAARDE = 200;
    /** So much of what is the same is left before a difference. */
    private static final int AANLOOP = 40;

    private static final String MEER = "…";

    /** A field and what it said before and after, shortened. */
    public static Veldverschil van(String veld, @Nullable String was, @Nullable String wordt) {
        int begin = was == null || wordt == null ? 0 : begin(was, gelijkBegin(was, wordt));
        return new Veldverschil(veld, kort(was, begin), kort(wordt, begin), false);
    }

    /** A field whose values must not be repeated. */
    public static Veldverschil verzwegen(String veld) {
        return new Veldverschil(veld, null, null, true);
    }

    /** What people call the field. */
    public String naam() {
        return Teksten.tekst("veld." + veld.replaceFirst("^inhoud\\.", ""));
    }

    /** At a word, when there is one before the difference. */
    private static int begin(String tekst, int gelijk) {
        if (gelijk <= 2 * AANLOOP) {
            return 0;
        }
        int spatie = tekst.indexOf(' ', gelijk - AANLOOP);
        return spatie >= 0 && spatie < gelijk ? spatie + 1 : gelijk - AANLOOP;
    }

    private static int gelijkBegin(String was, String wordt) {
        int lengte = Math.min(was.length(), wordt.length());
        int plaats = 0;
        while (plaats < lengte && was.charAt(plaats) == wordt.charAt(plaats)) {
            plaats++;
        }
        return plaats;
    }

    private static @Nullable String kort(@Nullable String tekst, int begin) {
        if (tekst == null) {
            return null;
        }
        int van = heelTeken(tekst, begin);
        int tot = heelTeken(tekst, Math.min(tekst.length(), van + LANGSTE_WAARDE));
        return (van == 0 ? "" : MEER) + tekst.substring(van, tot) + (tot == tekst.length() ? "" : MEER);
    }

    /** Never in the middle of a character of two parts. */
    private static int heelTeken(String tekst, int plaats) {
        return plaats > 0 && plaats < tekst.length() && Character.isLowSurrogate(tekst.charAt(plaats))
                ? plaats - 1
                : plaats;
    }
}
