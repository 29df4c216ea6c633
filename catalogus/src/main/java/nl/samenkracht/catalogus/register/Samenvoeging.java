package nl.samenkracht.catalogus.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Merges what a source offers into what the register has, field by field. Pure: nothing is read or written here.
 *
 * <p>The rule (design, section 2): what an organisation or an editor wrote wins over an import, and the difference is shown to an editor. A field
 * a source says nothing about stays as it is, unless this very source gave it before: then it is gone. The parts of an organisation and of a place
 * stay here, since other entries may tell of the same one; who writes the organisation looks whether anybody still does.
 */
public final class Samenvoeging {
    private static final String INHOUD = "inhoud";
    private static final Set<String> VAST = Set.of("id", "gemeente", INHOUD);
    /** What every entry has: a source that stops giving it leaves it as it is. */
    private static final Set<String> NOOIT_LEEG = Set.of("naam", "soort", "staat", "werkgebied");

    private static final Set<String> BESCHERMERS = Set.of("organisatie", "redactie");
    /** Stands for an address that may not be kept, not even as a conflict. */
    private static final String VERZWEGEN = "…";

    private static final Set<String> VOLGT_UIT_ADRES = Set.of("punt", "wijk", "buurt");

    private Samenvoeging() {}

    /**
     * Who said what of a field.
     *
     * @param veld name of the field; those of the content begin with "inhoud."
     * @param wie "import", "organisatie" or "redactie"
     * @param staat what was said, of the field "staat" only
     */
    public record Herkomst(
            String veld, String bron, String wie, @Nullable String staat) {
        /** Of any other field. */
        public Herkomst(String veld, String bron, String wie) {
            this(veld, bron, wie, null);
        }
    }

    /** A field on which an import and an organisation or editor disagree; {@code eigen} is kept, {@code null} means kept empty. */
    public record Conflict(String veld, @Nullable JsonNode eigen, JsonNode aangeboden) {}

    /**
     * The outcome.
     *
     * @param boom the entry as it should be
     * @param gewijzigd names of the fields that differ from what the register had
     * @param aangeboden what the source itself said, per field, with nothing filled in from the register
     * @param vervallen fields this source gave before and gives no longer
     */
    public record Uitkomst(
            ObjectNode boom,
            Set<String> gewijzigd,
            Map<String, JsonNode> aangeboden,
            Set<String> vervallen,
            List<Conflict> conflicten) {}

    /**
     * Merges.
     *
     * @param bestaand the entry as {@link AanbodCodec#boom} gives it; not changed
     * @param aangeboden the offered entry in the same shape; not changed
     * @param bron the source that offers it
     * @param herkomst everything known of who said what
     */
    public static Uitkomst voegSamen(
            ObjectNode bestaand, ObjectNode aangeboden, String bron, Collection<Herkomst> herkomst) {
        Map<String, JsonNode> had = velden(bestaand);
        Map<String, JsonNode> komt = velden(aangeboden);
        Map<String, JsonNode> gezegd = new LinkedHashMap<>(komt);
        komt.replaceAll((veld, waarde) -> aangevuld(waarde, had.get(veld)));
        if (!isZelfVerborgen(had, bron, herkomst)) {
            houdStaatVanRedactie(had, komt);
        }
        Set<String> beschermd = herkomst.stream()
                .filter(regel -> BESCHERMERS.contains(regel.wie()))
                .map(Herkomst::veld)
                .collect(Collectors.toSet());
        Set<String> eerder = herkomst.stream()
                .filter(regel -> regel.bron().equals(bron))
                .map(Herkomst::veld)
                .collect(Collectors.toSet());
        Map<String, JsonNode> wordt = new LinkedHashMap<>(had);
        List<Conflict> conflicten = new ArrayList<>();
        komt.forEach((veld, waarde) -> {
            if (!beschermd.contains(veld) || isGeheim(waarde)) {
                wordt.put(veld, waarde);
            } else if (!waarde.equals(had.get(veld))) {
                conflicten.add(new Conflict(
                        veld, had.get(veld), isGeheim(had.get(veld)) ? StringNode.valueOf(VERZWEGEN) : waarde));
            }
        });
        Set<String> vervallen = new LinkedHashSet<>(eerder);
        vervallen.removeAll(komt.keySet());
        vervallen.removeAll(NOOIT_LEEG);
        vervallen.stream().filter(veld -> !beschermd.contains(veld)).forEach(wordt::remove);
        Set<String> gewijzigd = new LinkedHashSet<>(had.keySet());
        gewijzigd.addAll(wordt.keySet());
        gewijzigd.removeIf(veld -> had.containsKey(veld) && had.get(veld).equals(wordt.get(veld)));
        return new Uitkomst(boom(bestaand, wordt), gewijzigd, gezegd, vervallen, conflicten);
    }

    /** The fields of an entry that say something, by name; those of the content as "inhoud.…". */
    public static Map<String, JsonNode> velden(ObjectNode boom) {
        Map<String, JsonNode> velden = new LinkedHashMap<>();
        boom.properties().stream()
                .filter(veld -> !VAST.contains(veld.getKey()) && zegtIets(veld.getValue()))
                .forEach(veld -> velden.put(veld.getKey(), veld.getValue()));
        boom.path(INHOUD).properties().stream()
                .filter(veld -> zegtIets(veld.getValue()))
                .forEach(veld -> velden.put(INHOUD + "." + veld.getKey(), veld.getValue()));
        return velden;
    }

    /** Whether these are places of which one must stay secret: that outdoes everybody's own address, and an address never outdoes it. */
    public static boolean isGeheim(@Nullable JsonNode locaties) {
        return locaties instanceof ArrayNode lijst
                && lijst.values().stream()
                        .anyMatch(plek -> plek.path("plaatssoort").asString("").equals("geheim"));
    }

    private static boolean zegtIets(JsonNode waarde) {
        boolean kostenOnbekend = waarde.isObject()
                && waarde.size() == 1
                && waarde.path("soort").asString("").equals("onbekend");
        return !waarde.isNull() && !(waarde.isContainer() && waarde.isEmpty()) && !kostenOnbekend;
    }

    private static ObjectNode boom(ObjectNode vorm, Map<String, JsonNode> velden) {
        ObjectNode boom = vorm.objectNode();
        VAST.stream().filter(vorm::has).forEach(naam -> boom.set(naam, vorm.get(naam)));
        ObjectNode inhoud = boom.putObject(INHOUD);
        velden.forEach((veld, waarde) -> {
            if (veld.startsWith(INHOUD + ".")) {
                inhoud.set(veld.substring(INHOUD.length() + 1), waarde);
            } else {
                boom.set(veld, waarde);
            }
        });
        return boom;
    }

    /** Whether it is this source itself that hid the entry: then it may also show it again. */
    private static boolean isZelfVerborgen(Map<String, JsonNode> had, String bron, Collection<Herkomst> herkomst) {
        String staat =
                Optional.ofNullable(had.get("staat")).map(JsonNode::asString).orElse("");
        return herkomst.stream()
                .anyMatch(regel -> regel.veld().equals("staat")
                        && regel.bron().equals(bron)
                        && regel.wie().equals("import")
                        && staat.equals(regel.staat()));
    }

    /** An editor who hides an entry, or still writes it, is not overruled by the next import. */
    private static void houdStaatVanRedactie(Map<String, JsonNode> had, Map<String, JsonNode> komt) {
        JsonNode staat = had.get("staat");
        if (staat != null
                && (staat.asString().equals("verborgen") || staat.asString().equals("concept"))) {
            komt.put("staat", staat);
        }
    }

    /** Organisations and places are told in parts: of the same one (same id), what the source leaves out stays. */
    private static JsonNode aangevuld(JsonNode komt, @Nullable JsonNode had) {
        if (had == null) {
            return komt;
        }
        if (komt instanceof ObjectNode object && object.has("id")) {
            return object.get("id").equals(had.get("id")) ? aangevuldObject(object, had) : komt;
        }
        if (!komt.isArray()) {
            return komt;
        }
        ArrayNode lijst = (ArrayNode) komt.deepCopy();
        for (int i = 0; i < lijst.size(); i++) {
            for (JsonNode vroeger : had) {
                if (lijst.get(i) instanceof ObjectNode plek
                        && plek.has("id")
                        && plek.get("id").equals(vroeger.get("id"))) {
                    lijst.set(i, aangevuldObject(plek, vroeger));
                }
            }
        }
        return lijst;
    }

    private static ObjectNode aangevuldObject(ObjectNode komt, JsonNode had) {
        ObjectNode heel = komt.deepCopy();
        boolean zelfdeSoort = komt.path("plaatssoort").equals(had.path("plaatssoort"));
        boolean zelfdeAdres = komt.path("adres").equals(had.path("adres"));
        if (zelfdeSoort && zelfdeAdres && had.has("punt") && !heel.has("punt")) {
            // What the point says goes together; without one the wijk is a guess.
            heel.remove(VOLGT_UIT_ADRES);
        }
        had.properties().stream()
                .filter(deel -> !heel.has(deel.getKey()) && zelfdeSoort)
                .filter(deel -> zelfdeAdres || !VOLGT_UIT_ADRES.contains(deel.getKey()))
                .forEach(deel -> heel.set(deel.getKey(), deel.getValue()));
        return heel;
    }
}
