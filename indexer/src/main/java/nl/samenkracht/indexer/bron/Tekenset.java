package nl.samenkracht.indexer.bron;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which character set a text file is in: by its byte order mark; else UTF-8 when the whole file is; else Windows-1252, as Excel writes it. */
public final class Tekenset {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
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
        char[] weg = new char[BUFFER];
        try (Reader tekst = new InputStreamReader(
                Files.newInputStream(bestand),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            while (tekst.read(weg) >= 0) {
                // Only whether it can be read matters.
            }
            return true;
        } catch (CharacterCodingException andereTekens) {
            return false;
        }
    }

    /** Opens the file past its byte order mark. */
    public static Reader open(Path bestand, Charset tekens) throws IOException {
        Reader tekst = new BufferedReader(
                new InputStreamReader(new BufferedInputStream(Files.newInputStream(bestand), BUFFER), tekens), BUFFER);
        tekst.mark(1);
        if (tekst.read() != MERK) {
            tekst.reset();
        }
        return tekst;
    }
}
