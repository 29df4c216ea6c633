package nl.samenkracht.indexer.lezen;

import java.util.List;
import java.util.OptionalInt;

/** Dutch months, written out or short. */
final class Maanden {
    private static final List<String> BEGIN =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    /** For use inside a regular expression, lower case. */
    static final String PATROON = "jan(?:uari)?|feb(?:ruari)?|maart|mrt|maa|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
            + "|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private Maanden() {}

    /** 1 to 12, or empty. The word in lower case. */
    static OptionalInt nummer(String woord) {
        String begin = woord.length() < 3 ? woord : woord.substring(0, 3);
        if (begin.equals("mrt")) {
            return OptionalInt.of(3);
        }
        int plaats = BEGIN.indexOf(begin.equals("oct") ? "okt" : begin);
        return plaats < 0 ? OptionalInt.empty() : OptionalInt.of(plaats + 1);
    }
}
