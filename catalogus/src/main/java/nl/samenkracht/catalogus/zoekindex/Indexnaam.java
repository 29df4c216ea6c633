package nl.samenkracht.catalogus.zoekindex;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One index per gemeente behind an alias, so that relevance, word lists and rebuilds of one never touch another. */
public final class Indexnaam {
    private static final DateTimeFormatter STEMPEL = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS", Locale.ROOT);

    private Indexnaam() {}

    /** The alias everybody reads: {@code aanbod-gm0402}. */
    public static String alias(String gemeente) {
        return "aanbod-" + gemeente.toLowerCase(Locale.ROOT);
    }

    /** A fresh name behind the alias. */
    public static String nieuw(String gemeente, LocalDateTime nu) {
        return alias(gemeente) + "-" + STEMPEL.format(nu);
    }
}
