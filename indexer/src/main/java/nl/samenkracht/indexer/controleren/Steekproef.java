package nl.samenkracht.indexer.controleren;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.register.AanbodCodec;
import nl.samenkracht.catalogus.zoekindex.Velden;
import nl.samenkracht.indexer.index.Documentbouwer;
import nl.samenkracht.indexer.index.Doel;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.index.RegisterWegException;
import nl.samenkracht.indexer.index.Registerlezer;
import nl.samenkracht.indexer.index.Stand;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares some documents of an index field by field with what the register gives: equal versions should mean equal content. */
public final class Steekproef {
    private static final int GROOTTE = 100;
    /** Depend on the day a document was made. */
    private static final Set<String> VAN_DE_DAG = Set.of(Velden.MOMENT, Velden.GESLOTEN);

    private final DataSource bron;
    private final Elastic elastic;
    private final Documentbouwer bouwer;

    /** Draws from this register and this cluster. */
    public Steekproef(DataSource bron, Elastic elastic, Documentbouwer bouwer) {
        this.bron = bron;
        this.elastic = elastic;
        this.bouwer = bouwer;
    }

    /** Starts drawing anew. */
    public Trekking nieuw() {
        return new Trekking();
    }

    /** Keeps a fair sample of everything that passes (Vitter's algorithm R), in constant memory. */
    public final class Trekking {
        private final RandomGenerator toeval = RandomGenerator.getDefault();
        private final List<String> getrokken = new ArrayList<>();
        private long gezien;

        private Trekking() {}

        /** Lets an entry pass. */
        public void bekijk(String id) {
            gezien++;
            if (getrokken.size() < GROOTTE) {
                getrokken.add(id);
            } else {
                long plek = toeval.nextLong(gezien);
                if (plek < GROOTTE) {
                    getrokken.set((int) plek, id);
                }
            }
        }

        /** The first document drawn that is not what the register gives; one that changed meanwhile does not count. */
        public Optional<String> afwijkend(Doel doel) {
            if (getrokken.isEmpty()) {
                return Optional.empty();
            }
            Map<String, JsonNode> inIndex = inIndex(doel);
            return standen().stream()
                    .filter(stand -> wijktAf(stand, doel, inIndex.get(stand.id().toString())))
                    .map(stand -> stand.id().toString())
                    .findFirst();
        }

        private List<Stand> standen() {
            try (Connection register = bron.getConnection()) {
                return Registerlezer.lees(
                        register, getrokken.stream().map(UUID::fromString).toList());
            } catch (SQLException fout) {
                throw new RegisterWegException(fout);
            }
        }

        private Map<String, JsonNode> inIndex(Doel doel) {
            ObjectNode verzoek = Json.MAPPER.createObjectNode();
            getrokken.forEach(verzoek.putArray("ids")::add);
            Map<String, JsonNode> gevonden = new HashMap<>();
            for (JsonNode document : elastic.vraag("POST", "/" + doel.naam() + "/_mget", verzoek.toString())
                    .path("docs")) {
                gevonden.put(document.path("_id").asString(), document);
            }
            return gevonden;
        }

        private boolean wijktAf(Stand stand, Doel doel, @Nullable JsonNode document) {
            if (stand.volledig() == null
                    || document == null
                    || document.path("_version").asLong() != stand.versie()) {
                return false;
            }
            return bouwer.json(AanbodCodec.lees(stand.volledig()), doel.gemeente())
                    .map(Json.MAPPER::readTree)
                    .map(verwacht -> !zonderDag(verwacht).equals(zonderDag(document.path("_source"))))
                    .orElse(true);
        }

        private static JsonNode zonderDag(JsonNode document) {
            return ((ObjectNode) document).deepCopy().remove(VAN_DE_DAG);
        }
    }
}
