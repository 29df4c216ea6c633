package nl.samenkracht.frontend.opmaak;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.deel.Punt;
import org.jspecify.annotations.Nullable;

/** Addresses made from what people typed in. What is not plainly safe becomes null: then the text is shown without a link. */
public final class Links {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}");
    private static final Pattern NUMMER = Pattern.compile("\\+?\\(?[0-9][0-9 ().\\-/]{1,24}");
    private static final Pattern ZONDER_SCHEMA = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(/.*)?");

    private Links() {}

    /** A web address with scheme http or https and a host; null for anything else ({@code javascript:}, {@code data:}). */
    public static @Nullable String web(@Nullable String adres) {
        if (adres == null) {
            return null;
        }
        String kaal = adres.strip();
        try {
            URI uri = new URI(ZONDER_SCHEMA.matcher(kaal).matches() ? "https://" + kaal : kaal);
            String schema = uri.getScheme();
            boolean web = schema != null && (schema.equalsIgnoreCase("https") || schema.equalsIgnoreCase("http"));
            return web && uri.getHost() != null && uri.getUserInfo() == null ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** How a web address reads: host and path without scheme, {@code www.} and closing slash. */
    public static String leesbaar(String adres) {
        return adres.strip().replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    /** {@code mailto:} for a mail address; null if it is none. */
    public static @Nullable String mail(@Nullable String adres) {
        return adres != null && EMAIL.matcher(adres.strip()).matches() ? "mailto:" + adres.strip() : null;
    }

    /** {@code tel:} for a phone number in any notation (RFC 3966); null if it is none. */
    public static @Nullable String telefoon(@Nullable String nummer) {
        if (nummer == null || !NUMMER.matcher(nummer.strip()).matches()) {
            return null;
        }
        String cijfers = nummer.replace("(0)", "").replaceAll("[^0-9+]", "");
        return "tel:" + cijfers;
    }

    /** Where to plan a route to a place one can visit; null for every other kind of place, a secret one above all. */
    public static @Nullable String route(Plek plek) {
        Punt punt = plek.punt();
        if (!plek.isBezoekbaar() || (punt == null && plek.straat() == null)) {
            return null;
        }
        String doel = plek.straat() != null && plek.plaats() != null
                ? plek.straat() + " " + plek.plaats()
                : punt == null ? plek.straat() : String.format(Locale.ROOT, "%.5f,%.5f", punt.breedte(), punt.lengte());
        return "https://www.openstreetmap.org/search?query=" + URLEncoder.encode(doel, StandardCharsets.UTF_8);
    }
}
