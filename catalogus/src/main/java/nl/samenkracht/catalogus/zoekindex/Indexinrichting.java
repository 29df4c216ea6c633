package nl.samenkracht.catalogus.zoekindex;

import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.analyse.AnalyseLezer;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body with which an index is made: stock settings, analysis and mapping. Raise {@link #VERSIE} when any of them changes, or what
 * is written in a document. */
public final class Indexinrichting {
    /** Kept in the index's {@code _meta}; another number means: rebuild. */
    public static final int VERSIE = 6;

    private Indexinrichting() {}

    /** The JSON body of a create-index request; one shard, no replicas, refresh within half a second. */
    public static String maakverzoek() {
        ObjectNode verzoek = Json.MAPPER.createObjectNode();
        ObjectNode instellingen = verzoek.putObject("settings");
        ObjectNode index = instellingen.putObject("index");
        index.put("number_of_shards", 1);
        index.put("number_of_replicas", 0);
        index.put("refresh_interval", "500ms");
        index.put("gc_deletes", "1h");
        index.put("max_result_window", 10_000);
        instellingen.set("analysis", Json.boom(AnalyseLezer.standaardJson()));
        ObjectNode mapping = (ObjectNode) Json.boom(Bronbestand.tekst(Indexinrichting.class, "mapping.json"));
        mapping.putObject("_meta").put("versie", VERSIE);
        verzoek.set("mappings", mapping);
        return verzoek.toString();
    }
}
