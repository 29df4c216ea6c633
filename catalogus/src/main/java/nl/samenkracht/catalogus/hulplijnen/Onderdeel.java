package nl.samenkracht.catalogus.hulplijnen;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What of a help line may still have to be confirmed with who answers it; until then it is told to nobody. */
enum Onderdeel {
    NUMMER("nummer", "nummer"),
    KOSTEN("kosten", "kosten"),
    WANNEER("wanneer", "tijden");

    private final String kolom;
    private final String woord;

    Onderdeel(String kolom, String woord) {
        this.kolom = kolom;
        this.woord = woord;
    }

    /** Whether the column {@code te_controleren} names it, as "openingstijden" or "kosten en tijden". */
    boolean isOnzeker(String teControleren) {
        return teControleren.toLowerCase(Locale.ROOT).contains(woord);
    }

    /** What is left to confirm when these columns are: words for {@code te_controleren}. */
    static String zonder(Collection<String> kolommen, String teControleren) {
        String over = Arrays.stream(values())
                .filter(deel -> deel.isOnzeker(teControleren) && !kolommen.contains(deel.kolom))
                .map(deel -> deel.woord)
                .collect(Collectors.joining(", "));
        return over.isEmpty() ? "nee" : over;
    }
}
