package nl.samenkracht.indexer.bron.hsds;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Oorzaak;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.bron.Bron;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.bron.Jsonlezer;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** HSDS in a file: one document, or one service a line (ndjson), in which a broken line does not stop the others. */
public final class Hsdsbestand implements Bron {
    private static final int LANGSTE_REGEL = 8 << 20;
    /** So many lines show what kind of file it is. */
    private static final int MEESTE_PROEFREGELS = 20;

    private final Path bestand;
    private final Bronomgeving omgeving;
    private final LocalDate vandaag;

    /** @param vandaag moments before this day are left out */
    public Hsdsbestand(Path bestand, Bronomgeving omgeving, LocalDate vandaag) {
        this.bestand = bestand;
        this.omgeving = omgeving;
        this.vandaag = vandaag;
    }

    @Override
    public void lees(Ontvanger ontvanger) {
        Plek plek = new Plek(String.valueOf(bestand.getFileName()), null, 0);
        Hsdsvertaler vertaler = new Hsdsvertaler(omgeving, ontvanger, vandaag);
        try {
            if (isPerRegel()) {
                perRegel(plek, vertaler, ontvanger);
            } else {
                geheel(plek, vertaler);
            }
            vertaler.klaar();
        } catch (IOException | JacksonException fout) {
            throw IndexerFout.invoer(fout, "fout.json", plek.bestand(), Oorzaak.zin(fout));
        }
    }

    /** Whether at least half of the first lines are whole objects: one broken line does not make it another kind of file. */
    private boolean isPerRegel() throws IOException {
        try (Regellezer regels = new Regellezer(bestand, LANGSTE_REGEL)) {
            int gezien = 0;
            int heel = 0;
            Regellezer.Regel regel = regels.volgende();
            if (regel == null || !regel.tekst().stripLeading().startsWith("{")) {
                return false;
            }
            for (; regel != null && gezien < MEESTE_PROEFREGELS; regel = regels.volgende()) {
                gezien++;
                heel += isHeel(regel.tekst()) ? 1 : 0;
            }
            return gezien > 1 && heel * 2 >= gezien;
        }
    }

    private static boolean isHeel(String regel) {
        try (JsonParser json = Jsonlezer.open(regel)) {
            boolean object = true;
            for (JsonToken teken = json.nextToken(); object && teken != null; teken = json.nextToken()) {
                object = Jsonlezer.boom(json).isObject();
            }
            return object;
        } catch (JacksonException half) {
            return false;
        }
    }

    private void perRegel(Plek plek, Hsdsvertaler vertaler, Ontvanger ontvanger) throws IOException {
        try (Regellezer regels = new Regellezer(bestand, LANGSTE_REGEL)) {
            for (Regellezer.Regel regel = regels.volgende(); regel != null; regel = regels.volgende()) {
                Plek hier = plek.rij(regel.nummer());
                if (regel.teLang()) {
                    ontvanger.onleesbaar(Bevinding.rij(
                            hier, Reden.RIJ_GEWEIGERD, Teksten.tekst("hsds.regel-te-lang", LANGSTE_REGEL)));
                    continue;
                }
                try (JsonParser json = Jsonlezer.open(regel.tekst())) {
                    // Some programs forget the end of a line now and then.
                    while (json.nextToken() != null) {
                        Hsdsdocument.lees(json, dienst -> vertaler.vertaal(dienst, hier));
                    }
                } catch (JacksonException fout) {
                    ontvanger.onleesbaar(Bevinding.rij(hier, Reden.RIJ_GEWEIGERD, Oorzaak.zin(fout)));
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
}
