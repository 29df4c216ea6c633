package nl.samenkracht.indexer.bron.hsds;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.bron.Jsonlezer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;

/** Keeps in a temporary file what a feed gave, until all of it is there. First everything is put in, then everything is taken out. */
final class Feedspoel implements Closeable {
    /** What is no whole sign, such as half a pair, comes out as it went in. */
    private static final ObjectWriter SCHRIJVER = Json.MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private final Path bestand;
    private final Writer in;
    private final long hoogstens;
    private long grootte;

    /** @param hoogstens most that may be put in, in characters */
    Feedspoel(long hoogstens) throws IOException {
        this.hoogstens = hoogstens;
        this.bestand = Files.createTempFile("feed", ".json");
        this.in = new BufferedWriter(Files.newBufferedWriter(bestand, StandardCharsets.US_ASCII));
    }

    /** Takes a service out again, as it was put in. */
    interface Lezer {
        void dienst(int nummer, JsonNode dienst, boolean heel);
    }

    void voegToe(int nummer, JsonNode dienst, boolean heel) throws IOException {
        String tekst = nummer + " " + heel + " " + SCHRIJVER.writeValueAsString(dienst) + "\n";
        grootte += tekst.length();
        if (grootte > hoogstens) {
            throw IndexerFout.omgeving(null, "fout.feed-veel", hoogstens >> 20);
        }
        in.write(tekst);
    }

    void lees(Lezer lezer) throws IOException {
        in.close();
        try (InputStream uit = new BufferedInputStream(Files.newInputStream(bestand));
                JsonParser json = Jsonlezer.open(uit)) {
            while (json.nextToken() != null) {
                int nummer = json.getIntValue();
                boolean heel = json.nextToken() == JsonToken.VALUE_TRUE;
                json.nextToken();
                lezer.dienst(nummer, Jsonlezer.boom(json), heel);
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
        Files.delete(bestand);
    }
}
