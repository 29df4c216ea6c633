package nl.samenkracht.indexer.lezen;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.verslag.Reden;

/** Web addresses: only http and https; a bare domain gets https. */
public final class Linklezer {
    private static final Pattern SCHEMA = Pattern.compile("(?i)^\\s*([a-z][a-z0-9+.-]*)\\s*:(?!\\d).*", Pattern.DOTALL);
    private static final Pattern DOMEIN =
            Pattern.compile("(?:[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}-]*[\\p{L}\\p{Nd}])?\\.)+\\p{L}{2,24}");
    private static final int LANGSTE = 2000;

    private Linklezer() {}

    /** The first address in the cell, written so that it can stand in a link. */
    public static Gelezen<String> lees(String ruw) {
        // Browsers ignore control characters inside "java\tscript:", so we do as well.
        String tekst = ruw.replaceAll("\\p{Cc}", "").strip();
        if (tekst.isEmpty()) {
            return Gelezen.leeg();
        }
        boolean metSchema = SCHEMA.matcher(tekst).matches();
        if (metSchema && !tekst.toLowerCase(Locale.ROOT).matches("(?s)https?\\s*:.*")) {
            return Gelezen.niet(Reden.LINK_GEWEIGERD);
        }
        String eerste = tekst.split("[\\s,;]+", 2)[0];
        return adres(metSchema ? eerste : "https://" + eerste);
    }

    private static Gelezen<String> adres(String tekst) {
        try {
            URI uri = new URI(tekst.length() > LANGSTE ? "" : tekst.replace("|", "%7C"));
            String domein =
                    uri.getRawAuthority() == null ? "" : uri.getRawAuthority().replaceFirst(":\\d{1,5}$", "");
            if (uri.getUserInfo() != null || !DOMEIN.matcher(domein).matches()) {
                return Gelezen.niet(Reden.LINK_ONLEESBAAR);
            }
            String schema = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String rest = tekst.substring(tekst.indexOf("//") + 2 + domein.length());
            return Gelezen.van(
                    schema + "://" + IDN.toASCII(domein).toLowerCase(Locale.ROOT) + new URI(rest).toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException geenAdres) {
            return Gelezen.niet(Reden.LINK_ONLEESBAAR);
        }
    }
}
