package nl.samenkracht.indexer.redactie;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.HulpvragenFout;
import nl.samenkracht.indexer.IndexerFout;

/**
 * A vocabulary in a file.
 *
 * @param tekst as it goes into the register: without the mark some programs put before UTF-8
 */
record Lijstbestand(String tekst, Hulpvragen lijst) {
    /** Eight times the product's own. */
    private static final long GROOTSTE = 10_000_000;

    private static final String BOM = "\uFEFF";

    /**
     * Reads and checks one.
     *
     * @throws HulpvragenFout when anything in it is wrong
     * @throws IndexerFout with a sentence when it is not there, too large, or no UTF-8
     */
    static Lijstbestand lees(Path bestand) {
        String tekst = tekst(bestand);
        return new Lijstbestand(tekst, Hulpvragen.lees(tekst));
    }

    private static String tekst(Path bestand) {
        if (!Files.isRegularFile(bestand)) {
            throw IndexerFout.gebruik("fout.geen-bestand", bestand);
        }
        try {
            if (Files.size(bestand) > GROOTSTE) {
                throw IndexerFout.invoer(null, "fout.woordenlijst-groot", bestand, GROOTSTE / 1_000_000);
            }
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(bestand)))
                    .toString();
            return tekst.startsWith(BOM) ? tekst.substring(BOM.length()) : tekst;
        } catch (CharacterCodingException fout) {
            throw IndexerFout.invoer(fout, "fout.woordenlijst-tekens", bestand);
        } catch (IOException fout) {
            throw IndexerFout.invoer(fout, "fout.woordenlijst-lezen", bestand);
        }
    }
}
