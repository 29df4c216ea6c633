package nl.samenkracht.indexer.lezen;

import java.util.Set;

/** Yes or no. */
public final class Janeelezer {
    private static final Set<String> JA = Set.of("ja", "j", "x", "1", "waar", "true", "yes", "v");

    private Janeelezer() {}

    /** Whether the cell says yes; anything else, an empty cell included, is no. */
    public static boolean isJa(String ruw) {
        return JA.contains(Kaal.van(ruw)) || ruw.strip().equals("✓");
    }
}
