package nl.samenkracht.indexer.lezen;

import java.util.Set;

/** Yes or no. */
public final class Janeelezer {
    private static final Set<String> JA = Set.of("ja", "j", "x", "1", "waar", "true", "yes", "v");

    /** Ticks, which are neither letters nor digits. */
    private static final Set<String> VINK = Set.of("✓", "✔", "✔\uFE0F", "√", "☑", "☒", "✅");

    private static final Set<String> NEE = Set.of("nee", "n", "0", "onwaar", "false", "no", "nvt", "n v t", "");

    private Janeelezer() {}

    /** Whether the cell says yes; anything else, an empty cell included, is no. */
    public static boolean isJa(String ruw) {
        return JA.contains(Kaal.van(ruw)) || VINK.contains(ruw.strip());
    }

    /** Whether the cell says no; an empty one does. */
    public static boolean isNee(String ruw) {
        return NEE.contains(Kaal.van(ruw));
    }
}
