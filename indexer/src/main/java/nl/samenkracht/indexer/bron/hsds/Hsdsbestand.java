package nl.samenkracht.indexer.bron.hsds;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.bron.Bron;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.bron.Jsonlezer;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** HSDS in a file: one document, or one service a line (ndjson), in which a broken line does not stop the others. */
public final class Hsdsbestand implements Bron {
    private static final int LANGSTE_REGEL = 8 << 20;

    private final Path bestand;
    private final Bronomgeving omgeving;

    public Hsdsbestand(Path bestand, Bronomgeving omgeving) {
        this.bestand = bestand;
        this.omgeving = omgeving;
    }

    @Override
    public void lees(Ontvanger ontvanger) {
        Plek plek = new Plek(String.valueOf(bestand.getFileName()), null, 0);
        Hsdsvertaler vertaler = new Hsdsvertaler(omgeving, ontvanger);
        try {
            if (isPerRegel()) {
                perRegel(plek, vertaler, ontvanger);
            } else {
                geheel(plek, vertaler);
            }
            vertaler.klaar();
        } catch (IOException | JacksonException fout) {
            throw IndexerFout.invoer(fout, "fout.json", plek.bestand(), regel(fout));
        }
    }

    private boolean isPerRegel() throws IOException {
        try (BufferedReader tekst = Files.newBufferedReader(bestand)) {
            char[] begin = new char[LANGSTE_REGEL];
            int gelezen = 0;
            for (int meer = tekst.read(begin, 0, begin.length);
                    meer > 0;
                    meer = tekst.read(begin, gelezen, begin.length - gelezen)) {
                gelezen += meer;
            }
            String stuk = new String(begin, 0, gelezen).stripLeading();
            int einde = stuk.indexOf('\n');
            return einde > 0 && !stuk.substring(einde).isBlank() && isHeel(stuk.substring(0, einde));
        }
    }

    private static boolean isHeel(String regel) {
        try (JsonParser json = Jsonlezer.open(regel)) {
            json.nextToken();
            Jsonlezer.boom(json);
            return true;
        } catch (JacksonException half) {
            return false;
        }
    }

    private void perRegel(Plek plek, Hsdsvertaler vertaler, Ontvanger ontvanger) throws IOException {
        try (BufferedReader tekst = Files.newBufferedReader(bestand)) {
            int nummer = 0;
            for (String regel = tekst.readLine(); regel != null; regel = tekst.readLine()) {
                Plek hier = plek.rij(++nummer);
                if (regel.isBlank()) {
                    continue;
                }
                try (JsonParser json = Jsonlezer.open(regel)) {
                    json.nextToken();
                    Hsdsdocument.lees(json, dienst -> vertaler.vertaal(dienst, hier));
                } catch (JacksonException fout) {
                    ontvanger.afgekeurd(Bevinding.rij(hier, Reden.RIJ_GEWEIGERD, regel(fout)));
                }
            }
        }
    }

    private void geheel(Plek plek, Hsdsvertaler vertaler) throws IOException {
        int[] nummer = {0};
        try (InputStream in = new BufferedInputStream(Files.newInputStream(bestand));
                JsonParser json = Jsonlezer.open(in)) {
            while (json.nextToken() != null) {
                Hsdsdocument.lees(json, dienst -> vertaler.vertaal(dienst, plek.rij(++nummer[0])));
            }
        }
    }

    static String regel(Exception fout) {
        return fout instanceof JacksonException json
                ? json.getOriginalMessage().lines().findFirst().orElse("")
                : String.valueOf(fout.getMessage());
    }
}
