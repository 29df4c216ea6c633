package nl.samenkracht.indexer.bron.hsds;

import static nl.samenkracht.indexer.bron.hsds.Dienstlezing.lijst;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.lezen.Gelezen;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.verslag.Reden;
import tools.jackson.databind.JsonNode;

/** The area a service is for. */
final class Hsdsgebied {
    /** Say nothing beside the name of an area. */
    private static final String GEBIEDSWOORDEN = "wijk buurt gemeente stad heel hele alle in de het van en";

    private final Bronomgeving omgeving;

    Hsdsgebied(Bronomgeving omgeving) {
        this.omgeving = omgeving;
    }

    /**
     * Its codes; what is no area we know is told, and kept in words.
     *
     * @param inWoorden takes what codes cannot say
     */
    List<String> van(JsonNode dienst, Kenmerken kenmerken, List<String> inWoorden, Dienstlezing lezing) {
        Set<String> codes = new LinkedHashSet<>();
        Stream.concat(
                        lijst(dienst, "service_areas")
                                .map(gebied -> gebied.path("name").asString("")),
                        kenmerken.woorden("wijk"))
                .filter(naam -> !naam.isBlank())
                .distinct()
                .forEach(naam -> {
                    Gelezen<List<String>> gelezen = omgeving.gebieden().alle(naam);
                    if (gelezen.redenen().isEmpty()) {
                        gelezen.waarde().ifPresent(codes::addAll);
                    } else {
                        lezing.meld("service_areas", naam, Reden.GEBIED_ONBEKEND);
                        Optional.ofNullable(lezing.zin(naam)).ifPresent(inWoorden::add);
                    }
                });
        // "Zuid, maar niet de Meent" limits what its name says.
        lijst(dienst, "service_areas")
                .filter(this::zegtMeerDanZijnNaam)
                .flatMap(gebied -> Stream.ofNullable(lezing.regel(gebied, "description")))
                .filter(woorden -> !inWoorden.contains(woorden))
                .forEach(inWoorden::add);
        return List.copyOf(codes);
    }

    /** "Wijk Oost in Hilversum" says no more than "Oost". */
    private boolean zegtMeerDanZijnNaam(JsonNode gebied) {
        String bekend =
                gebied.path("name").asString("") + " " + omgeving.indeling().naam() + " " + GEBIEDSWOORDEN;
        return !new HashSet<>(List.of(Kaal.van(bekend).split(" ")))
                .containsAll(List.of(
                        Kaal.van(gebied.path("description").asString("")).split(" ")));
    }
}
