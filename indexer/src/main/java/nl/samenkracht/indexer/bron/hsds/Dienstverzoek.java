package nl.samenkracht.indexer.bron.hsds;

import static nl.samenkracht.indexer.bron.hsds.Dienstlezing.lijst;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenkracht.indexer.vertalen.Kolom;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import nl.samenkracht.indexer.vertalen.Publicatie;
import nl.samenkracht.indexer.vertalen.Publicatievraag;
import tools.jackson.databind.JsonNode;

/** What a service asks of its publication: in its words for visitors, in its attributes, or in what the standard does not know. */
final class Dienstverzoek {
    /** In its other texts a request is about that text alone: {@link Openbaardeel}. */
    private static final Map<String, Kolom> OVER_DE_DIENST = Map.of(
            "name", Kolom.NAAM,
            "alternate_name", Kolom.ANDERE_NAMEN,
            "description", Kolom.OMSCHRIJVING,
            "alert", Kolom.SAMENVATTING,
            "eligibility_description", Kolom.VOOR_WIE);

    /** Of a member in the report: longer is no name. */
    private static final int LANGSTE_NAAM = 100;

    private Dienstverzoek() {}

    static Publicatie in(JsonNode dienst, Kolomherkenning herkenning) {
        Publicatievraag vraag = new Publicatievraag(herkenning);
        OVER_DE_DIENST.forEach(
                (naam, kolom) -> bladen(dienst.path(naam)).forEach(tekst -> vraag.leesTekst(naam, kolom, tekst)));
        eigen(Ledenkeuring.DIENST, dienst, vraag);
        Stream.of(Ledenkeuring.ORGANISATIE, "program")
                .forEach(deel -> elk(dienst.path(deel)).forEach(een -> eigen(deel, een, vraag)));
        Stream.concat(Stream.of(dienst), elk(dienst.path(Ledenkeuring.ORGANISATIE)))
                .flatMap(deel -> lijst(deel, "attributes"))
                .forEach(kenmerk -> kenmerk(kenmerk, herkenning, vraag));
        return vraag.publicatie();
    }

    /** Whether what such a member of a service asks is about the service as a whole. */
    static boolean isOverDeDienst(String naam) {
        return OVER_DE_DIENST.containsKey(naam);
    }

    /** Members of the source's own that hold something and answer no question: nobody gets to see them. */
    static Stream<String> onbekend(JsonNode dienst, Kolomherkenning herkenning) {
        return Stream.of(Ledenkeuring.DIENST, Ledenkeuring.ORGANISATIE, "program")
                .flatMap(deel -> elk(deel.equals(Ledenkeuring.DIENST) ? dienst : dienst.path(deel))
                        .flatMap(een -> een.properties().stream())
                        .filter(lid -> !Ledenkeuring.kent(deel, lid.getKey()))
                        .filter(lid -> bladen(lid.getValue()).anyMatch(tekst -> !tekst.isBlank()))
                        .map(Map.Entry::getKey))
                .filter(naam -> !herkenning.stuurt(naam))
                .map(naam -> naam.length() <= LANGSTE_NAAM ? naam : naam.substring(0, LANGSTE_NAAM) + "…")
                .distinct();
    }

    /** What a place asks of the numbers that stand there. */
    static Publicatie vanPlek(String object, JsonNode plek, Kolomherkenning herkenning) {
        Publicatievraag vraag = new Publicatievraag(herkenning);
        eigen(object, plek, vraag);
        lijst(plek, "attributes").forEach(kenmerk -> kenmerk(kenmerk, herkenning, vraag));
        return vraag.publicatie();
    }

    /** What may be the heading of an attribute: the names of its taxonomy and of its link, and its label. */
    static List<String> koppen(JsonNode kenmerk) {
        return Stream.of(
                        kenmerk.path("taxonomy_term").path("taxonomy"),
                        kenmerk.path("link_type"),
                        kenmerk.path("label"))
                .map(naam -> naam.asString("").strip())
                .filter(naam -> !naam.isEmpty())
                .toList();
    }

    /** A member of another type than the standard gives it may ask as well. */
    private static Stream<String> bladen(JsonNode knoop) {
        return knoop.isContainer() ? knoop.valueStream().flatMap(Dienstverzoek::bladen) : Stream.of(knoop.asString(""));
    }

    private static Stream<JsonNode> elk(JsonNode knoop) {
        return knoop.isArray() ? knoop.valueStream() : Stream.of(knoop);
    }

    private static void eigen(String object, JsonNode knoop, Publicatievraag vraag) {
        knoop.properties().stream()
                .filter(lid -> !Ledenkeuring.kent(object, lid.getKey()))
                .forEach(lid -> vraag.lees(lid.getKey(), lid.getValue()));
    }

    /** A taxonomy may ask, "Publiceren"; in any other its terms are keywords. */
    private static void kenmerk(JsonNode kenmerk, Kolomherkenning herkenning, Publicatievraag vraag) {
        JsonNode woord = woord(kenmerk);
        koppen(kenmerk).stream()
                .filter(herkenning::stuurt)
                .findFirst()
                .ifPresentOrElse(
                        kop -> vraag.lees(kop, woord),
                        () -> vraag.leesTekst("attributes", Kolom.TREFWOORDEN, woord.asString("")));
    }

    /** What it says under its heading. */
    static JsonNode woord(JsonNode kenmerk) {
        return kenmerk.path("value").asString("").isBlank()
                ? kenmerk.path("taxonomy_term").path("name")
                : kenmerk.path("value");
    }
}
