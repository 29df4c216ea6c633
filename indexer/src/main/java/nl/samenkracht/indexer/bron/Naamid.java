package nl.samenkracht.indexer.bron;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that follow from names (RFC 9562, version 5), so that the same source gives the same ids on every machine. */
public final class Naamid {
    /** Random once; changing it would give every imported entry a new address. */
    private static final UUID NAAMRUIMTE = UUID.fromString("6f1b5a0e-2c0d-4a8e-9a6e-5d1f3f7c4b21");

    private Naamid() {}

    /** The id that belongs to these names together, in this order. */
    public static UUID van(String... namen) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(NAAMRUIMTE.getMostSignificantBits())
                    .putLong(NAAMRUIMTE.getLeastSignificantBits())
                    .array());
            ByteBuffer hash =
                    ByteBuffer.wrap(sha1.digest(String.join("\n", namen).getBytes(StandardCharsets.UTF_8)));
            long hoog = (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x5000L;
            long laag = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(hoog, laag);
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
