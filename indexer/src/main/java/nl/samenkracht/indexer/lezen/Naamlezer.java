package nl.samenkracht.indexer.lezen;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.verslag.Reden;

/** A name people can read and the register can keep: with a letter or digit in it, and no longer than a sentence. */
public final class Naamlezer {
    /** In characters; the longest real name of an inventory has about 120. */
    public static final int LANGSTE = 200;

    private static final Pattern TEKEN = Pattern.compile("[\\p{L}\\p{N}]");

    private Naamlezer() {}

    /** The name, empty when it is none; the beginning of one that is far too long. @param ruw of one line */
    public static Gelezen<String> lees(String ruw) {
        if (!TEKEN.matcher(ruw).find()) {
            return new Gelezen<>(Optional.empty(), List.of());
        }
        if (ruw.length() <= LANGSTE) {
            return new Gelezen<>(Optional.of(ruw), List.of());
        }
        int eind = Character.isHighSurrogate(ruw.charAt(LANGSTE - 1)) ? LANGSTE - 1 : LANGSTE;
        return new Gelezen<>(Optional.of(ruw.substring(0, eind).strip()), List.of(Reden.TEKST_INGEKORT));
    }
}
