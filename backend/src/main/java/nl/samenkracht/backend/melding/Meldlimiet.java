package nl.samenkracht.backend.melding;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * How often somebody reports within the hour, so that one visitor cannot use up what the register takes of all. Kept in memory, by a hash under
 * a key that is thrown away with the counts at the first report of another hour: nobody can tell afterwards who reported.
 */
@Component
class Meldlimiet {
    static final int PER_UUR = 10;
    /** Beyond this many in an hour only the register's own limit counts. */
    private static final int MEESTE_AFZENDERS = 100_000;

    private static final String SOORT = "HmacSHA256";
    private static final long UUR = 3_600_000;

    private final Clock klok;
    private final SecureRandom toeval = new SecureRandom();
    private final Map<ByteBuffer, Integer> aantallen = new HashMap<>();
    private SecretKeySpec sleutel = nieuw();
    private long uur;

    Meldlimiet(Clock klok) {
        this.klok = klok;
    }

    /** Counts a report, and says whether it is not one too many. */
    synchronized boolean mag(byte[] afzender) {
        long nu = klok.millis() / UUR;
        if (nu != uur) {
            uur = nu;
            sleutel = nieuw();
            aantallen.clear();
        }
        ByteBuffer wie = afdruk(afzender);
        if (aantallen.size() >= MEESTE_AFZENDERS && !aantallen.containsKey(wie)) {
            return true;
        }
        return aantallen.merge(wie, 1, Integer::sum) <= PER_UUR;
    }

    private ByteBuffer afdruk(byte[] afzender) {
        try {
            Mac mac = Mac.getInstance(SOORT);
            mac.init(sleutel);
            return ByteBuffer.wrap(mac.doFinal(afzender));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("Every Java has " + SOORT, fout);
        }
    }

    private SecretKeySpec nieuw() {
        byte[] toevallig = new byte[32];
        toeval.nextBytes(toevallig);
        return new SecretKeySpec(toevallig, SOORT);
    }
}
