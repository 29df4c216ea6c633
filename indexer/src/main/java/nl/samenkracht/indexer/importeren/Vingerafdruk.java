package nl.samenkracht.indexer.importeren;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.samenkracht.catalogus.register.AanbodCodec;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.koppelen.Sleutel;
import tools.jackson.databind.node.ObjectNode;

/** Short sums by which a row is recognised without keeping it. */
final class Vingerafdruk {
    private static final int TEKENS = 32;
    private static final String ZELF_GEMAAKT = "~";

    private Vingerafdruk() {}

    /** Of everything a row says: the same row gives the same sum, whatever its place in the file and whatever the day. */
    static String van(Kandidaat kandidaat) {
        return som(inhoud(kandidaat) + "|" + kandidaat.achtergehouden() + "|"
                + kandidaat.verondersteld().stream().sorted().toList()
                + (kandidaat.tonenTot() == null ? "" : "|" + kandidaat.tonenTot()));
    }

    /** Only of what becomes public: rows that differ in withheld columns are the same entry. */
    static String vanInhoud(Kandidaat kandidaat) {
        return som(inhoud(kandidaat).toString());
    }

    private static ObjectNode inhoud(Kandidaat kandidaat) {
        ObjectNode boom = AanbodCodec.boom(kandidaat.aanbod());
        if (!kandidaat.vasteId()) {
            boom.remove("id");
        }
        if (kandidaat.rooster() != null) {
            boom.withObject("inhoud").put("openingstijden", kandidaat.rooster());
        }
        return boom;
    }

    /** Whether a number was made by {@link #alsNummer}. */
    static boolean isAlsNummer(String bronId) {
        return bronId.startsWith(ZELF_GEMAAKT);
    }

    /** A number for a row that has none: it follows from name, organisation and place. */
    static String alsNummer(Sleutel sleutel) {
        return ZELF_GEMAAKT + som(sleutel.naam() + "|" + sleutel.organisatie() + "|" + sleutel.plaats());
    }

    private static String som(String tekst) {
        try {
            byte[] som = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(som).substring(0, TEKENS);
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
