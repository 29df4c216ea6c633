package nl.samenkracht.indexer.bron.hsds;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Lines of a UTF-8 text, without byte order mark, never longer in memory than is allowed. What is no UTF-8 becomes a question mark sign. */
final class Regellezer implements Closeable {
    private static final char BOM = '\uFEFF';

    private final Reader tekst;
    private final int langste;
    private int nummer;
    private boolean op;

    /** @param langste most characters of a line */
    Regellezer(Path bestand, int langste) throws IOException {
        this.tekst = new BufferedReader(new InputStreamReader(Files.newInputStream(bestand), StandardCharsets.UTF_8));
        this.langste = langste;
    }

    /** @param teLang whether the line was longer; then {@code tekst} is empty */
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
            if (!teLang && !(teken == BOM && regel.isEmpty())) {
                regel.append((char) teken);
            }
        }
        op = teken < 0;
        return new Regel(++nummer, teLang ? "" : regel.toString(), teLang);
    }

    @Override
    public void close() throws IOException {
        tekst.close();
    }
}
