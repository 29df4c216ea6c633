package nl.samenkracht.indexer.controleren;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.zoekindex.Velden;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.index.Indices;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An index in Elasticsearch. */
public record Indexmodel(Elastic elastic, String naam) implements Leesmodel {
    private static final int PER_BLADZIJDE = 5_000;
    private static final String BLIJF_OPEN = "5m";

    @Override
    public Stroom open() {
        new Indices(elastic).ververs(naam);
        String moment = elastic.vraag("POST", "/" + naam + "/_pit?keep_alive=" + BLIJF_OPEN, null)
                .path("id")
                .asString();
        return new Bladerstroom(elastic, moment);
    }

    @Override
    public Map<String, Long> versies(Collection<String> ids) {
        ObjectNode verzoek = Json.MAPPER.createObjectNode();
        ids.forEach(verzoek.putArray("ids")::add);
        JsonNode antwoord = elastic.vraag("POST", "/" + naam + "/_mget?_source=false", verzoek.toString());
        Map<String, Long> versies = new HashMap<>();
        for (JsonNode document : antwoord.path("docs")) {
            if (document.path("found").asBoolean()) {
                versies.put(
                        document.path("_id").asString(),
                        document.path("_version").asLong());
            }
        }
        return versies;
    }

    /** A row stays in the outbox until every index has accepted it. */
    @Override
    public String onderweg() {
        return "true";
    }

    /** Pages through one frozen moment of the index, from id to id. */
    private static final class Bladerstroom implements Stroom {
        private final Elastic elastic;
        private final Deque<IdVersie> bladzijde = new ArrayDeque<>();
        private String moment;
        private @Nullable String laatste;
        private boolean op;

        Bladerstroom(Elastic elastic, String moment) {
            this.elastic = elastic;
            this.moment = moment;
        }

        @Override
        public @Nullable IdVersie volgende() {
            if (bladzijde.isEmpty() && !op) {
                sla();
            }
            return bladzijde.poll();
        }

        private void sla() {
            ObjectNode verzoek = Json.MAPPER.createObjectNode();
            verzoek.put("size", PER_BLADZIJDE).put("_source", false).put("version", true);
            verzoek.put("track_total_hits", false);
            verzoek.putArray("sort").addObject().put(Velden.ID, "asc");
            verzoek.putObject("pit").put("id", moment).put("keep_alive", BLIJF_OPEN);
            if (laatste != null) {
                verzoek.putArray("search_after").add(laatste);
            }
            String pad = "/_search?filter_path=pit_id,hits.hits._id,hits.hits._version";
            JsonNode antwoord = elastic.vraag("POST", pad, verzoek.toString());
            moment = antwoord.path("pit_id").asString(moment);
            for (JsonNode hit : antwoord.path("hits").path("hits")) {
                bladzijde.add(new IdVersie(
                        hit.path("_id").asString(), hit.path("_version").asLong()));
            }
            op = bladzijde.size() < PER_BLADZIJDE;
            laatste = bladzijde.isEmpty() ? laatste : bladzijde.getLast().id();
        }

        @Override
        public void close() {
            ObjectNode verzoek = Json.MAPPER.createObjectNode().put("id", moment);
            elastic.vraag("DELETE", "/_pit", verzoek.toString());
        }
    }
}
