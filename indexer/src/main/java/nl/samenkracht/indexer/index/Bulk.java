package nl.samenkracht.indexer.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One bulk request being filled. Every line carries the register's version: Elasticsearch itself refuses an older one over a newer
 * ({@code version_type=external}), which counts as success here. Not thread-safe.
 *
 * <p>Lines go through an index's write alias with {@code require_alias}, so that writing to an index that is gone fails instead of
 * silently making an empty one with guessed types.
 */
public final class Bulk {
    private static final String PAD =
            "/_bulk?require_alias=true&filter_path=items.*.status,items.*.error.type,items.*.error.reason";
    private static final int AL_NIEUWER = 409;
    private static final int NIET_GEVONDEN = 404;
    private static final int DOCUMENT_GEWEIGERD = 400;

    private final Bytes lijf = new Bytes();
    private final List<Regel> regels = new ArrayList<>();

    private record Regel(UUID id, String index, long versie) {}

    /**
     * What became of a request.
     *
     * @param geweigerd documents that Elasticsearch will never take as they are
     * @param ontbrekend indices that do not exist
     */
    public record Uitkomst(List<Weigering> geweigerd, Set<String> ontbrekend) {}

    /** Adds: put this document there. */
    public void zet(String index, UUID id, long versie, byte[] document) {
        opdracht("index", index, id, versie);
        lijf.writeBytes(document);
        lijf.write('\n');
    }

    /** Adds: this entry must not be there. */
    public void verwijder(String index, UUID id, long versie) {
        opdracht("delete", index, id, versie);
    }

    private void opdracht(String soort, String index, UUID id, long versie) {
        String regel = "{\"" + soort + "\":{\"_index\":\"" + Indices.schrijfalias(index) + "\",\"_id\":\"" + id
                + "\",\"version\":" + versie + ",\"version_type\":\"external\"}}\n";
        lijf.writeBytes(regel.getBytes(StandardCharsets.UTF_8));
        regels.add(new Regel(id, index, versie));
    }

    /** Size of the request in bytes. */
    public int grootte() {
        return lijf.size();
    }

    /**
     * Sends the request, waits, and empties it.
     *
     * @throws ElasticWegException when not everything was dealt with; sending the same again is harmless
     */
    public Uitkomst verstuur(Elastic elastic) {
        if (regels.isEmpty()) {
            return new Uitkomst(List.of(), Set.of());
        }
        JsonNode antwoord = elastic.ndjson(PAD, lijf.inhoud(), lijf.size());
        List<Weigering> geweigerd = new ArrayList<>();
        Set<String> ontbrekend = new TreeSet<>();
        int nummer = 0;
        for (JsonNode item : antwoord.path("items")) {
            Regel regel = regels.get(nummer++);
            JsonNode uitslag = item.iterator().next();
            int status = uitslag.path("status").asInt();
            JsonNode fout = uitslag.path("error");
            if (fout.isMissingNode() || status == AL_NIEUWER) {
                continue;
            }
            String reden =
                    fout.path("type").asString("") + ": " + fout.path("reason").asString("");
            if (status == NIET_GEVONDEN) {
                ontbrekend.add(regel.index());
            } else if (status == DOCUMENT_GEWEIGERD) {
                geweigerd.add(new Weigering(regel.id(), regel.index(), regel.versie(), reden));
            } else {
                throw new ElasticWegException(status + " " + reden);
            }
        }
        if (nummer != regels.size()) {
            throw new ElasticWegException(nummer + " answers to " + regels.size() + " lines");
        }
        regels.clear();
        lijf.reset();
        return new Uitkomst(geweigerd, ontbrekend);
    }

    /** Gives its buffer away without copying. */
    private static final class Bytes extends ByteArrayOutputStream {
        byte[] inhoud() {
            return buf;
        }
    }
}
