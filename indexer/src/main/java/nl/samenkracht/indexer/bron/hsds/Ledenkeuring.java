package nl.samenkracht.indexer.bron.hsds;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds the members we read that are of another type than HSDS gives them: a list, an object, or a single value. Nothing of those can be read. */
final class Ledenkeuring {
    private static final Set<String> LIJST = woorden("""
            accessibility additional_urls additional_websites addresses attributes capacities contacts cost_options languages phones
            required_documents schedules service_areas service_at_locations""");
    private static final Set<String> OBJECT = woorden("location organization program taxonomy_term");
    private static final Set<String> WAARDE = woorden("""
            accreditations address_1 address_2 address_type alert alternate_name amount amount_description application_process assured_date
            assurer_email attending_type byday bymonthday byweekno byyearday city closes_at code count country currency description details
            document dtstart eligibility_description email extension fees fees_description freq interpretation_services interval label latitude
            link_type location_type longitude maximum_age minimum_age name note notes number opens_at option postal_code region schedule_link
            state_province status taxonomy transportation type until uri url valid_from valid_to value wait_time website""");

    private Ledenkeuring() {}

    /** Their names, each once, as in "phones" or "location.name". */
    static Set<String> vreemd(JsonNode dienst) {
        Set<String> vreemd = new LinkedHashSet<>();
        keur(dienst, "", vreemd);
        return vreemd;
    }

    private static void keur(JsonNode object, String pad, Set<String> vreemd) {
        for (Map.Entry<String, JsonNode> lid : object.properties()) {
            String naam = lid.getKey();
            JsonNode waarde = lid.getValue();
            if (waarde.isNull() || (waarde.isEmpty() && waarde.isContainer())) {
                continue;
            }
            if (LIJST.contains(naam)) {
                lijst(waarde, pad + naam, vreemd);
            } else if (OBJECT.contains(naam)) {
                object(waarde, pad + naam, vreemd);
            } else if (WAARDE.contains(naam) && waarde.isContainer()) {
                vreemd.add(pad + naam);
            }
        }
    }

    private static void lijst(JsonNode waarde, String pad, Set<String> vreemd) {
        if (!waarde.isArray()) {
            vreemd.add(pad);
            return;
        }
        waarde.valueStream().filter(deel -> !deel.isNull()).forEach(deel -> object(deel, pad, vreemd));
    }

    private static void object(JsonNode waarde, String pad, Set<String> vreemd) {
        if (waarde.isObject()) {
            keur(waarde, pad + ".", vreemd);
        } else {
            vreemd.add(pad);
        }
    }

    private static Set<String> woorden(String namen) {
        return Stream.of(namen.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
