package nl.samenkracht.indexer.bron.hsds;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import nl.samenkracht.indexer.bron.Tekenset;
import org.jspecify.annotations.Nullable;

/** Lines of a text, without byte order mark, never longer in memory than is allowed. */
final class Regellezer implements Closeable {
    /** Of a line that is too long, in characters: enough to tell which it is. */
    private static final int BEGIN = 10_000;

    private final Reader tekst;
    private final int langste;
    private int nummer;
    private boolean op;

    /** @param langste most characters of a line */
    Regellezer(Path bestand, int langste) throws IOException {
        this.tekst = Tekenset.open(bestand, Tekenset.van(bestand));
        this.langste = langste;
    }

    /** @param teLang whether the line was longer; then {@code tekst} is its beginning */
    record Regel(int nummer, String tekst, boolean teLang) {}

    /** The next line that is not blank; {@code null} at the end. */
    @Nullable
    Regel volgende() throws IOException {
        while (!op) {
            Regel regel = lees();
            if (regel.teLang() || !regel.tekst().isBlank()) {
                return regel;
            }
        }
        return null;
    }

    private Regel lees() throws IOException {
        StringBuilder regel = new StringBuilder();
        boolean teLang = false;
        int teken = tekst.read();
        for (; teken >= 0 && teken != '\n'; teken = tekst.read()) {
            teLang |= regel.length() == langste;
            if (!teLang) {
                regel.append((char) teken);
            }
        }
        op = teken < 0;
        return new Regel(++nummer, teLang ? regel.substring(0, Math.min(langste, BEGIN)) : regel.toString(), teLang);
    }

    @Override
    public void close() throws IOException {
        tekst.close();
    }
}
