package nl.samenkracht.catalogus.hulpvragen;

import java.util.Collections;
import java.util.List;

/** Phrases in running text, both as analysed words. */
final class Frasen {
    private Frasen() {}

    /** Whether the words stand in the text, next to each other and in order; no words stand nowhere. */
    static boolean bevat(List<String> tekst, List<String> frase) {
        return !frase.isEmpty() && Collections.indexOfSubList(tekst, frase) >= 0;
    }
}
