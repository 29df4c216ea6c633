package nl.samenkracht.indexer.vertalen;

import java.util.regex.Pattern;
import nl.samenkracht.indexer.lezen.Janeelezer;
import nl.samenkracht.indexer.verslag.Reden;

/** Whether the words of a cell are those of a heading, by themselves. */
final class Kopcel {
    /** In characters. Longer headings are sentences, and so are the texts below them. */
    private static final int LANGSTE = 60;

    private static final Pattern TEKEN = Pattern.compile("[@€]|://|www\\.");
    private static final Pattern CIJFER = Pattern.compile("\\d");
    /** "06-nummer" is a heading. */
    private static final Pattern NUMMER = Pattern.compile("(?:\\d[^\\p{L}\\d]{0,3}){4}");

    private Kopcel() {}

    /** Whether it means a column, or one that stays unpublished because it is about persons or for colleagues. */
    static boolean isBekend(String cel, Kolomherkenning herkenning) {
        return !cel.isBlank()
                && !isGegeven(cel, herkenning)
                && (herkenning.kolom(cel).isPresent() || herkenning.waaromNiet(cel) != Reden.KOLOM_ONBEKEND);
    }

    /** Whether it can be no heading: an answer, a number, an address or a whole text. */
    static boolean isGegeven(String cel, Kolomherkenning herkenning) {
        if (cel.isBlank() || herkenning.kolom(cel).isPresent()) {
            return false;
        }
        return cel.length() > LANGSTE
                || Janeelezer.isJa(cel)
                || Janeelezer.isNee(cel)
                || heeftNummer(cel)
                || (CIJFER.matcher(cel).find() && herkenning.waaromNiet(cel) != Reden.KOLOM_PERSOON);
    }

    /** Whether there is a phone number or mail address in it, or what may be one. */
    static boolean heeftNummer(String cel) {
        return TEKEN.matcher(cel).find() || NUMMER.matcher(cel).find();
    }
}
