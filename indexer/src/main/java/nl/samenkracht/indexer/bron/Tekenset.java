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

/**
 * Which character set a text file is in: by its byte order mark; else UTF-8 when most letters with a mark are; else Windows-1252, as Excel writes
 * it. A few bytes of Windows-1252 in a file of UTF-8, as of two files pasted together, are read as what they are.
 */
public final class Tekenset {
    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MERK = '\uFEFF';
    private static final int BUFFER = 1 << 16;

    private Tekenset() {}

    /** The one this file is in. */
    public static Charset van(Path bestand) throws IOException {
        byte[] begin = new byte[2];
        try (InputStream in = Files.newInputStream(bestand)) {
            int gelezen = in.readNBytes(begin, 0, begin.length);
            if (gelezen == 2 && begin[0] == (byte) 0xFE && begin[1] == (byte) 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
            if (gelezen == 2 && begin[0] == (byte) 0xFF && begin[1] == (byte) 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return isUtf8(bestand) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(Path bestand) throws IOException {
        try (Utf8lezer tekst = new Utf8lezer(Files.newInputStream(bestand))) {
            tekst.transferTo(Writer.nullWriter());
            return tekst.vreemd() == 0 || tekst.goed() > tekst.vreemd();
        }
    }

    /** The first line of a file in UTF-8 that holds something else as well; 0 when none does, or when it is in another set. */
    public static int vreemdeRegel(Path bestand, Charset tekens) throws IOException {
        if (!tekens.equals(StandardCharsets.UTF_8)) {
            return 0;
        }
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
