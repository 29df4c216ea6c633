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
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** "113" and "55+" are names; what has more digits and no letter is a phone number or a date that ended up here. */
    private static final int MEESTE_CIJFERS = 4;

    private Naamlezer() {}

    /**
     * The name, empty when it is none; the beginning of one that is far too long.
     *
     * @param ruw of one line
     */
    public static Gelezen<String> lees(String ruw) {
        if (!TEKEN.matcher(ruw).find() || isNummer(ruw)) {
            return new Gelezen<>(Optional.empty(), List.of());
        }
        if (ruw.length() <= LANGSTE) {
            return new Gelezen<>(Optional.of(ruw), List.of());
        }
        int eind = Character.isHighSurrogate(ruw.charAt(LANGSTE - 1)) ? LANGSTE - 1 : LANGSTE;
        return new Gelezen<>(Optional.of(ruw.substring(0, eind).strip()), List.of(Reden.TEKST_INGEKORT));
    }

    private static boolean isNummer(String ruw) {
        return !LETTER.matcher(ruw).find()
                && ruw.chars().filter(Character::isDigit).count() > MEESTE_CIJFERS;
    }
}
