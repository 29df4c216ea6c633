package nl.samenkracht.indexer.terugval;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.samenkracht.catalogus.zoekindex.Indexinrichting;

/**
 * Sixty-four bits of all a row of {@code zoekdocument} is made of: its document, and how words are analysed. The same print is the same row, so it
 * need not be made again.
 */
final class Rijafdruk {
    private static final byte[] INRICHTING =
            som().digest(Indexinrichting.maakverzoek().getBytes(StandardCharsets.UTF_8));

    private Rijafdruk() {}

    /** @param document the index document as JSON */
    static long van(byte[] document) {
        MessageDigest som = som();
        som.update(INRICHTING);
        return ByteBuffer.wrap(som.digest(document)).getLong();
    }

    private static MessageDigest som() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
