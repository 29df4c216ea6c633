package nl.samenkracht.catalogus.aanbod;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The readable tail of an address: {@code /aanbod/{uuid}/inloop-de-koepel}. Never used to find anything. */
public final class Slug {
    private static final Pattern TEKENS = Pattern.compile("\\p{M}+");
    private static final Pattern ANDERS = Pattern.compile("[^a-z0-9]+");
    private static final int LANGSTE = 60;

    private Slug() {}

    /** Lower-case letters, digits and single hyphens, at most 60; "aanbod" for a name without any. */
    public static String van(String naam) {
        String kaal =
                TEKENS.matcher(Normalizer.normalize(naam, Normalizer.Form.NFD)).replaceAll("");
        String slug = ANDERS.matcher(kaal.toLowerCase(Locale.ROOT)).replaceAll("-");
        slug = slug.substring(0, Math.min(slug.length(), LANGSTE)).replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "aanbod" : slug;
    }
}
