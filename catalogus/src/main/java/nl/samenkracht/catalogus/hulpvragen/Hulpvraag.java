package nl.samenkracht.catalogus.hulpvragen;

import java.util.List;
import nl.samenkracht.catalogus.aanbod.Soort;

/**
 * A need of residents, with the words in which they say it and the words by which help for it is known. Lists are in the order of the
 * vocabulary and hold no duplicates.
 *
 * @param code name in files and addresses, such as {@code huurachterstand}
 * @param naam as residents read it, in Dutch
 * @param name the same in English
 * @param leefgebieden codes, the main one first; never empty
 * @param doelgroepen codes of who has this need; empty for anyone
 * @param soorten codes of the kinds of entry that fit best; empty for any
 * @param hulplijnen codes of help lines that are shown at once when this need is heard; empty for nearly all
 * @param breder codes of broader needs, whose help is of use when there is none for this one
 * @param hulp words and phrases by which entries that help are known, the most telling first; never empty
 * @param uitdrukkingen how residents say it, in Dutch; never empty
 * @param engels the same in English
 * @param niet phrases in which words of this need mean something else
 */
public record Hulpvraag(
        String code,
        String naam,
        String name,
        List<String> leefgebieden,
        List<String> doelgroepen,
        List<String> soorten,
        List<String> hulplijnen,
        List<String> breder,
        List<String> hulp,
        List<String> uitdrukkingen,
        List<String> engels,
        List<String> niet) {

    /** Before the code of a need: somebody sought to help with it. */
    private static final String GEVRAAGD = "gevraagd.";

    /** Whether who says this offers help, or looks for a place to give it. */
    public boolean biedt() {
        return soorten.contains(Soort.VRIJWILLIGERSVACATURE.code());
    }

    /** Whether who says this surely offers help: a vacancy is what fits best. */
    public boolean isBod() {
        return !soorten.isEmpty() && soorten.get(0).equals(Soort.VRIJWILLIGERSVACATURE.code());
    }

    /** Whether some who say this offer help and others ask for it. */
    boolean isBeide() {
        return !isBod() && (biedt() || breder.contains(Vraaghoorder.BIEDT));
    }

    /** What an entry is marked with that looks for people who help with a need: a vacancy. */
    public static String gevraagd(String code) {
        return GEVRAAGD + code;
    }
}
