package nl.samenkracht.lokaal.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords of a server's users: made once, kept beside lasting data in a file only its owner can read. */
final class Wachtwoorden {

    private static final SecureRandom TOEVAL = new SecureRandom();

    private Wachtwoorden() {}

    /** 144 random bits, as letters, digits, hyphens and underscores. */
    static String nieuw() {
        byte[] bytes = new byte[18];
        TOEVAL.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The user's password in this server directory; made now if there is none yet. */
    static String van(Servermap map, String gebruiker) {
        Path bestand = map.pad().resolve(gebruiker + ".wachtwoord");
        if (!Files.exists(bestand)) {
            Servermap.schrijf(bestand, nieuw());
        }
        try {
            return Files.readString(bestand).strip();
        } catch (IOException e) {
            throw Schijf.bestandsfout(bestand, e);
        }
    }
}
