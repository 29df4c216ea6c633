package nl.samenkracht.indexer.bron.hsds;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Oorzaak;
import nl.samenkracht.indexer.bron.Bron;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.bron.Jsonlezer;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.bron.Tekenset;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.node.ObjectNode;

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
            Tekenset.meld(bestand, Tekenset.van(bestand), plek, ontvanger);
            if (isPerRegel()) {
                perRegel(plek, vertaler, ontvanger);
            } else {
                geheel(plek, vertaler);
            }
            vertaler.klaar();
        } catch (IOException | JacksonException fout) {
            throw IndexerFout.invoer(fout, Oorzaak.sleutelJson(fout), plek.bestand(), Oorzaak.zin(fout));
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
                object = teken == JsonToken.START_OBJECT;
                json.skipChildren();
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
                    vertaler.teGroot(leden(regel.tekst()), hier);
                    continue;
                }
                try (JsonParser json = Jsonlezer.open(regel.tekst())) {
                    // Some programs forget the end of a line now and then.
                    for (JsonToken teken = json.nextToken(); teken != null; teken = json.nextToken()) {
                        document(json, teken, vertaler, hier, ontvanger);
                    }
                } catch (JacksonException fout) {
                    ontvanger.onleesbaar(Bevinding.rij(hier, Reden.RIJ_ONLEESBAAR, Oorzaak.zin(fout, regel.nummer())));
                }
            }
        }
    }

    private static void document(
            JsonParser json, JsonToken teken, Hsdsvertaler vertaler, Plek hier, Ontvanger ontvanger)
            throws IOException {
        boolean[] gevonden = {false};
        if (teken.isStructStart()) {
            Hsdsdocument.lees(json, (dienst, heel) -> {
                gevonden[0] = true;
                vertaler.vertaal(dienst, heel, hier);
            });
        } else if (!teken.isScalarValue()) {
            throw new StreamReadException(json, "No value");
        }
        if (!gevonden[0]) {
            ontvanger.onleesbaar(Bevinding.rij(hier, Reden.GEEN_DIENST, null));
        }
    }

    /** The members of an object that breaks off, as far as they are whole. */
    private static ObjectNode leden(String begin) {
        ObjectNode leden = Json.MAPPER.createObjectNode();
        try (JsonParser json = Jsonlezer.open(begin)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String naam = json.currentName();
                json.nextToken();
                leden.set(naam, Jsonlezer.boom(json));
            }
        } catch (JacksonException brekenAf) {
            return leden;
        }
        return leden;
    }

    private void geheel(Plek plek, Hsdsvertaler vertaler) throws IOException {
        int[] nummer = {0};
        try (JsonParser json = Jsonlezer.open(bestand)) {
            while (json.nextToken() != null) {
                Hsdsdocument.lees(json, (dienst, heel) -> vertaler.vertaal(dienst, heel, plek.rij(++nummer[0])));
            }
        }
    }
}
