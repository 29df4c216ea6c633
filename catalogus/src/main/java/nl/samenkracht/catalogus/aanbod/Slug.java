package nl.samenkracht.catalogus.aanbod;

import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Letters;

/** The readable tail of an address: {@code /aanbod/{uuid}/inloop-de-koepel}. Never used to find anything. */
public final class Slug {
    private static final Pattern ANDERS = Pattern.compile("[^a-z0-9]+");
    private static final int LANGSTE = 60;

    private Slug() {}

    /** Lower-case letters, digits and single hyphens, at most 60; "aanbod" for a name without any. */
    public static String van(String naam) {
        String slug = ANDERS.matcher(Letters.gevouwen(naam)).replaceAll("-");
        slug = slug.substring(0, Math.min(slug.length(), LANGSTE)).replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "aanbod" : slug;
    }
}
