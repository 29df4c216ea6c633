package nl.samenkracht.indexer.bron.hsds;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenkracht.indexer.lezen.Publicatieverzoek;
import nl.samenkracht.indexer.vertalen.Publicatievraag;
import tools.jackson.databind.JsonNode;

/** Where a service asks that it is not shown: in its words for visitors, or in what the standard does not know. */
final class Dienstverzoek {
    private static final Set<String> OVER_DE_DIENST = Set.of("name", "alternate_name", "description", "alert");
    /** In these a request is about something else. */
    private static final Set<String> VAN_DE_STANDAARD = Set.of(
            "id",
            "organization_id",
            "program_id",
            "url",
            "email",
            "status",
            "interpretation_services",
            "application_process",
            "fees_description",
            "wait_time",
            "fees",
            "accreditations",
            "eligibility_description",
            "minimum_age",
            "maximum_age",
            "assured_date",
            "assurer_email",
            "licenses",
            "last_modified");

    private Dienstverzoek() {}

    /** The members that ask so, by name. */
    static Stream<String> in(JsonNode dienst, LocalDate vandaag) {
        return dienst.properties().stream()
                .filter(lid -> lid.getValue().isValueNode() && !lid.getValue().isNull())
                .filter(lid -> vraagt(lid.getKey(), lid.getValue().asString(""), vandaag))
                .map(Map.Entry::getKey);
    }

    private static boolean vraagt(String naam, String waarde, LocalDate vandaag) {
        return OVER_DE_DIENST.contains(naam)
                ? Publicatieverzoek.inTekst(waarde)
                : !VAN_DE_STANDAARD.contains(naam) && Publicatievraag.zegtNee(naam, waarde, vandaag);
    }
}
