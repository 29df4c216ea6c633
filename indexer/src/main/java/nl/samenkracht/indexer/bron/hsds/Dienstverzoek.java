package nl.samenkracht.indexer.bron.hsds;

import static nl.samenkracht.indexer.bron.hsds.Dienstlezing.lijst;

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

    private Dienstverzoek() {}

    static Publicatie in(JsonNode dienst, Kolomherkenning herkenning) {
        Publicatievraag vraag = new Publicatievraag(herkenning);
        OVER_DE_DIENST.forEach(
                (naam, kolom) -> vraag.leesTekst(naam, kolom, dienst.path(naam).asString("")));
        eigen(Ledenkeuring.DIENST, dienst, vraag);
        Stream.of(Ledenkeuring.ORGANISATIE, "program").forEach(deel -> eigen(deel, dienst.path(deel), vraag));
        lijst(dienst, "attributes").forEach(kenmerk -> kenmerk(kenmerk, herkenning, vraag));
        return vraag.publicatie();
    }

    /** Whether what such a member of a service asks is about the service as a whole. */
    static boolean isOverDeDienst(String naam) {
        return OVER_DE_DIENST.containsKey(naam);
    }

    private static void eigen(String object, JsonNode knoop, Publicatievraag vraag) {
        knoop.properties().stream()
                .filter(lid -> !Ledenkeuring.kent(object, lid.getKey()))
                .forEach(lid -> vraag.lees(lid.getKey(), lid.getValue()));
    }

    /** A taxonomy may ask, "Publiceren"; in any other its terms are keywords. */
    private static void kenmerk(JsonNode kenmerk, Kolomherkenning herkenning, Publicatievraag vraag) {
        JsonNode term = kenmerk.path("taxonomy_term");
        String kop = Stream.of(term.path("taxonomy"), kenmerk.path("link_type"), kenmerk.path("label"))
                .map(naam -> naam.asString(""))
                .filter(herkenning::isSturend)
                .findFirst()
                .orElse("");
        JsonNode woord = kenmerk.path("value").asString("").isBlank() ? term.path("name") : kenmerk.path("value");
        if (kop.isEmpty()) {
            vraag.leesTekst("attributes", Kolom.TREFWOORDEN, woord.asString(""));
        } else {
            vraag.lees(kop, woord);
        }
    }
}
