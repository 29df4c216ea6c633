package nl.samenkracht.indexer.bron.csv;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of bounded length: a file without line ends does not fill the memory. */
final class Regels {
    private Regels() {}

    /** The next line without its end, cut at the longest length; {@code null} at the end of the file. The reader must support mark. */
    static @Nullable String lees(Reader tekst, int langste) throws IOException {
        StringBuilder regel = new StringBuilder();
        int teken = tekst.read();
        if (teken < 0) {
            return null;
        }
        while (teken >= 0 && teken != '\n' && teken != '\r') {
            if (regel.length() < langste) {
                regel.append((char) teken);
            }
            teken = tekst.read();
        }
        if (teken == '\r') {
            tekst.mark(1);
            if (tekst.read() != '\n') {
                tekst.reset();
            }
        }
        return regel.toString();
    }
}
