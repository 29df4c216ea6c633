package nl.samenkracht.indexer.bron.hsds;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import nl.samenkracht.indexer.bron.Jsonlezer;
import tools.jackson.core.JsonParser;

/** What a server said; its body is still to be read. */
record Antwoord(int code, HttpHeaders koppen, InputStream inhoud) implements Closeable {

    /**
     * A parser over the body.
     *
     * @throws IOException when the server gave none
     */
    JsonParser json() throws IOException {
        if (code != 200) {
            throw new IOException("HTTP " + code);
        }
        return Jsonlezer.open(inhoud);
    }

    @Override
    public void close() throws IOException {
        inhoud.close();
    }
}
