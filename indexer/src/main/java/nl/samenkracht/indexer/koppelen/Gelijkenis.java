package nl.samenkracht.indexer.koppelen;

import java.util.HashSet;
import java.util.Set;

/** How alike two names are. */
final class Gelijkenis {
    private static final int LETTERS = 3;
    private static final int LANG_WOORD = 8;
    private static final String KLINKERS = "aeiou";

    private Gelijkenis() {}

    /** Shared three-letter pieces against all pieces (Dice): 0 nothing in common, 1 the same. */
    static double stukjes(String een, String ander) {
        Set<String> links = stukjes(een);
        Set<String> rechts = stukjes(ander);
        long samen = links.stream().filter(rechts::contains).count();
        return links.isEmpty() && rechts.isEmpty() ? 1 : 2.0 * samen / (links.size() + rechts.size());
    }

    private static Set<String> stukjes(String naam) {
        String tekst = "  " + naam + " ";
        Set<String> stukjes = new HashSet<>();
        for (int i = 0; i + LETTERS <= tekst.length(); i++) {
            stukjes.add(tekst.substring(i, i + LETTERS));
        }
        return stukjes;
    }

    /** Whether two names are the same but for spelling: spaces, or a slip in a long word. */
    static boolean zelfdeOpSpellingNa(String een, String ander) {
        if (een.replace(" ", "").equals(ander.replace(" ", ""))) {
            return true;
        }
        String[] links = een.split(" ");
        String[] rechts = ander.split(" ");
        if (links.length != rechts.length) {
            return false;
        }
        int anders = 0;
        for (int i = 0; i < links.length; i++) {
            if (!links[i].equals(rechts[i])) {
                anders++;
                if (Math.min(links[i].length(), rechts[i].length()) < LANG_WOORD
                        || !isVerschrijving(links[i], rechts[i])) {
                    return false;
                }
            }
        }
        return anders == 1;
    }

    /**
     * Two neighbours swapped, or a consonant doubled. Another letter, one more or one less too often makes another word: "vader" and "kader",
     * "wonen" and "zonen", "leesgroep" and "lesgroep".
     */
    private static boolean isVerschrijving(String een, String ander) {
        int begin = 0;
        int kortste = Math.min(een.length(), ander.length());
        while (begin < kortste && een.charAt(begin) == ander.charAt(begin)) {
            begin++;
        }
        int eind = 0;
        while (eind < kortste - begin
                && een.charAt(een.length() - 1 - eind) == ander.charAt(ander.length() - 1 - eind)) {
            eind++;
        }
        String linksOver = een.substring(begin, een.length() - eind);
        String rechtsOver = ander.substring(begin, ander.length() - eind);
        boolean omgewisseld = linksOver.length() == 2
                && rechtsOver.equals(new StringBuilder(linksOver).reverse().toString());
        String extra = linksOver + rechtsOver;
        // What the two share from the left ends on the first of a doubled letter.
        boolean verdubbeld = extra.length() == 1
                && begin > 0
                && extra.charAt(0) == een.charAt(begin - 1)
                && KLINKERS.indexOf(extra.charAt(0)) < 0;
        return omgewisseld || verdubbeld;
    }
}
