package nl.samenkracht.backend.zoeken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;
import nl.samenkracht.catalogus.zoekindex.Velden;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.zoeken.Weging;
import nl.samenkracht.frontend.zoeken.Weging.Soort;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Of what the score of each result is the sum. A search that is asked for it gives every clause a name by what it looks for, and Elasticsearch
 * tells what each named clause gave; other searches have no names and cost nothing more.
 */
final class Zoeksom {
    private static final String TUSSEN = ":";
    /** Only what was asked for tells the names apart; without it the answer lists names alone. */
    static final String PAD = "?include_named_queries_score=true";

    private static final Map<String, Soort> VASTE = Map.of(
            Velden.IN_WIJK, Soort.IN_WIJK,
            Velden.TOEGANG, Soort.BINNENLOPEN,
            Velden.CIRKEL, Soort.INWONERS,
            Velden.GECONTROLEERD, Soort.GECONTROLEERD);

    private Zoeksom() {}

    /** Gives the clauses of a request their names. */
    static void benoem(ObjectNode verzoek) {
        JsonNode vraag = verzoek.path("query").path("bool");
        vraag.path("must").forEach(deel -> deel.path("bool").path("should").forEach(Zoeksom::benoemDeel));
        vraag.path("should").forEach(Zoeksom::benoemDeel);
    }

    private static void benoemDeel(JsonNode deel) {
        deel.properties()
                .forEach(soort -> ((ObjectNode) soort.getValue()).put("_name", naam(soort.getKey(), soort.getValue())));
    }

    private static String naam(String soort, JsonNode deel) {
        return switch (soort) {
            case "multi_match" -> woorden(deel).name();
            case "constant_score" -> vast(deel.path("filter"));
            default ->
                Soort.DELEN
                        + TUSSEN
                        + deel.path("must")
                                .valueStream()
                                .map(term ->
                                        term.path("term").path(Velden.DELEN).asString(""))
                                .collect(Collectors.joining(" "));
        };
    }

    private static Soort woorden(JsonNode deel) {
        if (deel.has("fuzziness")) {
            return Soort.GELIJKEND;
        }
        return deel.path("type").asString("").equals("cross_fields") ? Soort.ALLE_WOORDEN : Soort.WOORDEN;
    }

    private static String vast(JsonNode filter) {
        if (filter.has("bool")) {
            return Soort.DAN_OPEN.name();
        }
        Map.Entry<String, JsonNode> veld =
                filter.iterator().next().properties().iterator().next();
        Soort soort = VASTE.get(veld.getKey());
        return soort == null
                ? Soort.HULPVRAAG + TUSSEN + veld.getValue().asString()
                : soort + TUSSEN + veld.getValue().asString("");
    }

    /** What gave a result its score, the weightiest first. */
    static List<Weging> van(Map<String, Float> punten, Zoekvraag vraag, Taal taal) {
        List<Weging> som = new ArrayList<>();
        punten.forEach((naam, aantal) -> {
            int tussen = naam.indexOf(TUSSEN);
            Soort soort = Soort.valueOf(tussen < 0 ? naam : naam.substring(0, tussen));
            som.add(new Weging(
                    soort, tussen < 0 ? null : waarde(soort, naam.substring(tussen + 1), vraag, taal), aantal));
        });
        som.sort(Comparator.comparingDouble(weging -> -weging.punten()));
        return som;
    }

    private static @Nullable String waarde(Soort soort, String waarde, Zoekvraag vraag, Taal taal) {
        return switch (soort) {
            case HULPVRAAG ->
                hulpvraag(waarde.substring(0, waarde.lastIndexOf('/')), vraag, taal)
                        .orElse(waarde);
            case DELEN -> waarde;
            default -> null;
        };
    }

    private static Optional<String> hulpvraag(String merk, Zoekvraag vraag, Taal taal) {
        return vraag.begrepen().stream()
                .filter(begrepen -> begrepen.merk().equals(merk))
                .map(Begrepen::vraag)
                .map(begrip -> taal == Taal.EN ? begrip.name() : begrip.naam())
                .findFirst();
    }
}
