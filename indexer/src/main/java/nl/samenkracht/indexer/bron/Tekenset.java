package nl.samenkracht.indexer.bron;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;

/**
 * Which character set a text file is in: by its byte order mark; else UTF-8 when most letters with a mark are; else Windows-1252, as Excel writes
 * it, or an older one. A few bytes of Windows-1252 in a file of UTF-8, as of two files pasted together, are read as what they are.
 */
public final class Tekenset {
    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MERK = '\uFEFF';
    private static final int BUFFER = 1 << 16;
    private static final int PROEF = 1024;
    /** One in so many. */
    private static final int MEESTAL = 2;

    private Tekenset() {}

    /** The one this file is in. */
    public static Charset van(Path bestand) throws IOException {
        try (InputStream in = Files.newInputStream(bestand)) {
            Optional<Charset> breed = breed(in.readNBytes(PROEF));
            if (breed.isPresent()) {
                return breed.get();
            }
        }
        return isUtf8(bestand)
                ? StandardCharsets.UTF_8
                : Oudetekens.van(bestand).tekens();
    }

    /**
     * UTF-16, by its byte order mark or because every second byte is 0; empty for any other set.
     *
     * @param begin the first bytes of the file
     */
    public static Optional<Charset> breed(byte[] begin) {
        int paren = begin.length / 2;
        int groot = 0;
        int klein = 0;
        for (int i = 0; i < paren; i++) {
            groot += begin[2 * i] == 0 && begin[2 * i + 1] != 0 ? 1 : 0;
            klein += begin[2 * i] != 0 && begin[2 * i + 1] == 0 ? 1 : 0;
        }
        if (isMerk(begin, 0xFE, 0xFF) || (groot > 1 && klein == 0 && groot * MEESTAL > paren)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return isMerk(begin, 0xFF, 0xFE) || (klein > 1 && groot == 0 && klein * MEESTAL > paren)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static boolean isMerk(byte[] begin, int eerste, int tweede) {
        return begin.length > 1 && begin[0] == (byte) eerste && begin[1] == (byte) tweede;
    }

    /**
     * Tells where this file holds signs of more than one set, or of one that nobody can be sure of.
     *
     * @param tekens as {@link #van} found it
     */
    public static void meld(Path bestand, Charset tekens, Plek plek, Ontvanger ontvanger) throws IOException {
        if (tekens.equals(StandardCharsets.UTF_8)) {
            int regel = vreemdeRegel(bestand);
            if (regel > 0) {
                ontvanger.bevinding(Bevinding.rij(plek.rij(regel), Reden.TEKENS_HERSTELD, null));
            }
        } else if (!tekens.name().startsWith("UTF")) {
            Oudetekens.Uitkomst oud = Oudetekens.van(bestand);
            Reden reden = tekens.equals(WINDOWS) ? Reden.TEKENSET_ONZEKER : Reden.TEKENSET_OUD;
            if (oud.regel() > 0) {
                ontvanger.bevinding(
                        new Bevinding(plek.rij(oud.regel()), null, oud.voorbeeld(), reden, tekens.displayName()));
            }
        }
    }

    private static boolean isUtf8(Path bestand) throws IOException {
        try (Utf8lezer tekst = new Utf8lezer(Files.newInputStream(bestand))) {
            tekst.transferTo(Writer.nullWriter());
            return tekst.vreemd() == 0 || tekst.goed() > tekst.vreemd();
        }
    }

    private static int vreemdeRegel(Path bestand) throws IOException {
        try (Utf8lezer tekst = new Utf8lezer(Files.newInputStream(bestand))) {
            tekst.transferTo(Writer.nullWriter());
            return tekst.vreemdeRegel();
        }
    }

    /** Opens the file past its byte order mark. */
    public static Reader open(Path bestand, Charset tekens) throws IOException {
        InputStream bytes = Files.newInputStream(bestand);
        Reader tekst = new BufferedReader(
                tekens.equals(StandardCharsets.UTF_8)
                        ? new Utf8lezer(bytes)
                        : new InputStreamReader(new BufferedInputStream(bytes, BUFFER), tekens),
                BUFFER);
        tekst.mark(1);
        if (tekst.read() != MERK) {
            tekst.reset();
        }
        return tekst;
    }
}
