package nl.samenkracht.indexer.bron.hsds;

import static nl.samenkracht.indexer.bron.hsds.Dienstlezing.lijst;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Soort;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Termenlezer;
import nl.samenkracht.indexer.verslag.Reden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The attributes of a service: terms of a taxonomy, told apart by {@code link_type} or else by the name of the taxonomy. */
record Kenmerken(List<Kenmerk> alle) {
    private static final Set<String> EIGEN =
            Set.of("soort", "leefgebied", "doelgroep", "toegang", "cirkel", "netwerktype", "wijk");

    /** One attribute: what it is about, the words for its term (code, name, value or label), and those that a person understands. */
    record Kenmerk(String soort, List<String> woorden, List<String> inWoorden) {}

    static Kenmerken van(JsonNode dienst) {
        List<Kenmerk> alle = new ArrayList<>();
        Stream<JsonNode> plekken = lijst(dienst, "service_at_locations")
                .flatMap(plek -> Stream.concat(lijst(plek, "attributes"), lijst(plek.path("location"), "attributes")));
        Stream.concat(lijst(dienst, "attributes"), plekken).forEach(kenmerk -> {
            JsonNode term = kenmerk.path("taxonomy_term");
            JsonNode label = term.isMissingNode() ? kenmerk.path("label") : MissingNode.getInstance();
            List<String> woorden = woorden(term.path("code"), term.path("name"), kenmerk.path("value"), label);
            List<String> inWoorden = woorden(term.path("name"), kenmerk.path("value"));
            if (!woorden.isEmpty()) {
                alle.add(new Kenmerk(soort(kenmerk), woorden, inWoorden.isEmpty() ? woorden : inWoorden));
            }
        });
        return new Kenmerken(alle);
    }

    private static List<String> woorden(JsonNode... knopen) {
        return Stream.of(knopen)
                .map(knoop -> knoop.asString("").strip())
                .filter(woord -> !woord.isEmpty())
                .distinct()
                .toList();
    }

    /** The kind of term it is; empty for one that is not ours. */
    static String soort(JsonNode kenmerk) {
        String soort = kenmerk.path("link_type").asString("").toLowerCase(Locale.ROOT);
        if (EIGEN.contains(soort)) {
            return soort;
        }
        String taxonomie =
                Kaal.van(kenmerk.path("taxonomy_term").path("taxonomy").asString(""));
        return EIGEN.stream().filter(taxonomie::startsWith).findFirst().orElse("");
    }

    /** Every word for every term of one kind. */
    Stream<String> woorden(String soort) {
        return alle.stream()
                .filter(kenmerk -> kenmerk.soort().equals(soort))
                .flatMap(kenmerk -> kenmerk.woorden().stream());
    }

    /** The codes of one kind; a term nobody knows gives a remark. */
    List<String> codes(String soort, Termenlezer lezer, Dienstlezing lezing) {
        Set<String> codes = new LinkedHashSet<>();
        for (Kenmerk kenmerk : alle) {
            if (kenmerk.soort().equals(soort)) {
                kenmerk.woorden().stream()
                        .flatMap(woord -> lezer.een(woord).stream())
                        .findFirst()
                        .ifPresentOrElse(
                                codes::add,
                                () -> lezing.meld(
                                        "attributes",
                                        kenmerk.woorden().get(0),
                                        soort.equals("soort") ? Reden.SOORT_ONBEKEND : Reden.TERM_ONBEKEND));
            }
        }
        return List.copyOf(codes);
    }

    Optional<Soort> soort(Dienstlezing lezing) {
        return codes("soort", Termenlezer.SOORT, lezing).stream()
                .flatMap(code -> Soort.vanCode(code).stream())
                .findFirst();
    }

    /** Terms and values of other taxonomies, but no codes where there is a name: a visitor may search for them. */
    List<String> overig(Dienstlezing lezing) {
        return alle.stream()
                .filter(kenmerk -> kenmerk.soort().isEmpty())
                .flatMap(kenmerk -> kenmerk.inWoorden().stream())
                .flatMap(woord -> Stream.ofNullable(lezing.zin(woord)))
                .distinct()
                .toList();
    }
}
