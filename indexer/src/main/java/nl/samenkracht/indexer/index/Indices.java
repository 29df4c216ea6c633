package nl.samenkracht.indexer.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.zoekindex.Indexinrichting;
import nl.samenkracht.catalogus.zoekindex.Indexnaam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The indices of a gemeente in Elasticsearch: making, filling, swapping, removing. */
public final class Indices {
    private static final Pattern STEMPEL = Pattern.compile("-\\d{17}");

    private final Elastic elastic;

    /** Works on this cluster. */
    public Indices(Elastic elastic) {
        this.elastic = elastic;
    }

    /** The only name one writes an index under. Gone when the index is gone. */
    static String schrijfalias(String index) {
        return index + "-schrijf";
    }

    /** Makes an empty index, tuned for filling: it shows nothing until {@link #gevuld}. */
    public void maak(String index) {
        ObjectNode verzoek = (ObjectNode) Json.boom(Indexinrichting.maakverzoek());
        verzoek.putObject("aliases").putObject(schrijfalias(index));
        ObjectNode instellingen = verzoek.withObject("settings").withObject("index");
        instellingen.put("refresh_interval", "-1");
        instellingen.put("translog.durability", "async");
        elastic.vraag("PUT", "/" + index, verzoek.toString());
    }

    /** Gives a filled index its everyday settings, and everything in it to disk and to searchers. */
    public void gevuld(String index) {
        JsonNode gewoon = Json.boom(Indexinrichting.maakverzoek());
        String verversing =
                gewoon.path("settings").path("index").path("refresh_interval").asString();
        elastic.vraag(
                "PUT",
                "/" + index + "/_settings",
                "{\"index\":{\"refresh_interval\":\"" + verversing + "\",\"translog.durability\":\"request\"}}");
        elastic.vraag("POST", "/" + index + "/_flush", null);
        ververs(index);
    }

    /** Makes everything written so far visible to searchers. */
    public void ververs(String index) {
        elastic.vraag("POST", "/" + index + "/_refresh", null);
    }

    /** Removes an index; fine when it is gone already. */
    public void verwijder(String index) {
        elastic.vraag("DELETE", "/" + index + "?ignore_unavailable=true", null);
    }

    /** Every index ever made for this gemeente that is still there, oldest first. */
    public List<String> van(String gemeente) {
        String alias = Indexnaam.alias(gemeente);
        JsonNode gevonden = elastic.vraag("GET", "/" + alias + "-*/_alias", null);
        return gevonden.propertyNames().stream()
                .filter(naam -> naam.startsWith(alias)
                        && STEMPEL.matcher(naam.substring(alias.length())).matches())
                .sorted()
                .toList();
    }

    /** The highest version of an entry in any index of this gemeente; 0 when there is none. */
    public long hoogsteVersie(String gemeente) {
        long hoogste = 0;
        for (String index : van(gemeente)) {
            ververs(index);
            JsonNode antwoord = elastic.vraag(
                    "POST",
                    "/" + index + "/_search?size=0&filter_path=aggregations",
                    "{\"aggs\":{\"hoogste\":{\"max\":{\"field\":\"_version\"}}}}");
            hoogste = Math.max(
                    hoogste,
                    antwoord.path("aggregations").path("hoogste").path("value").asLong(0));
        }
        return hoogste;
    }

    /** The index that visitors search. */
    public Optional<String> achterAlias(String gemeente) {
        String alias = Indexnaam.alias(gemeente);
        if (!elastic.bestaat("/_alias/" + alias)) {
            return Optional.empty();
        }
        return elastic.vraag("GET", "/_alias/" + alias, null).propertyNames().stream()
                .findFirst();
    }

    /** Which index every alias of any gemeente points to. */
    public Map<String, String> aliassen() {
        Map<String, String> aliassen = new TreeMap<>();
        for (Map.Entry<String, JsonNode> index :
                elastic.vraag("GET", "/_alias/aanbod-*", null).properties()) {
            for (String alias : index.getValue().path("aliases").propertyNames()) {
                aliassen.put(alias, index.getKey());
            }
        }
        return aliassen;
    }

    /** Of every index of any gemeente, by which {@link Indexinrichting#VERSIE} it was made; 0 when it does not say. */
    public Map<String, Integer> versies() {
        Map<String, Integer> versies = new TreeMap<>();
        JsonNode indices = elastic.vraag("GET", "/aanbod-*/_mapping?filter_path=*.mappings._meta", null);
        for (Map.Entry<String, JsonNode> index : indices.properties()) {
            versies.put(
                    index.getKey(),
                    index.getValue()
                            .path("mappings")
                            .path("_meta")
                            .path("versie")
                            .asInt(0));
        }
        return versies;
    }

    /** Lets visitors search this index from now on, and no other: one atomic step. */
    public void wissel(String gemeente, String naar) {
        String alias = Indexnaam.alias(gemeente);
        ObjectNode verzoek = Json.MAPPER.createObjectNode();
        ArrayNode stappen = verzoek.putArray("actions");
        for (String oud : metAlias(alias)) {
            stappen.addObject().putObject("remove").put("index", oud).put("alias", alias);
        }
        stappen.addObject().putObject("add").put("index", naar).put("alias", alias);
        elastic.vraag("POST", "/_aliases", verzoek.toString());
    }

    private List<String> metAlias(String alias) {
        if (!elastic.bestaat("/_alias/" + alias)) {
            return List.of();
        }
        return new ArrayList<>(elastic.vraag("GET", "/_alias/" + alias, null).propertyNames());
    }
}
