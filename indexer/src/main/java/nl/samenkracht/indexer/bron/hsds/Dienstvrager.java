package nl.samenkracht.indexer.bron.hsds;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import nl.samenkracht.indexer.bron.Jsonlezer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks one by one for services that a list gives without their parts, as long as that brings anything. For one thread. */
final class Dienstvrager {
    /** More would be a burden on the server. */
    static final int MEESTE = 5000;

    /** After so many answers without any part there are none. */
    private static final int MEESTE_VERGEEFS = 5;

    private static final int TE_VAAK = 429;
    private static final Set<String> ONDERDELEN = Set.of(
            "service_at_locations",
            "schedules",
            "phones",
            "service_areas",
            "languages",
            "contacts",
            "cost_options",
            "required_documents",
            "funding",
            "capacities");

    private final Feedadres adres;
    private final Haler haler;
    private int gevraagd;
    private int vergeefs;
    private int nietGevraagd;

    /** Asks for an address. */
    interface Haler {
        Antwoord haal(URI adres) throws IOException, InterruptedException;
    }

    Dienstvrager(Feedadres adres, Haler haler) {
        this.adres = adres;
        this.haler = haler;
    }

    /** Whether this is a service without any of its parts, of a feed that may have them. */
    boolean isDun(JsonNode knoop) {
        return adres.kentDiensten()
                && Hsdsvorm.van(knoop) == Hsdsvorm.DIENST
                && Hsdsvertaler.uuid(knoop.path("id")).isPresent()
                && ONDERDELEN.stream().noneMatch(knoop::has);
    }

    /** How many were left as they were because there were too many. */
    int nietGevraagd() {
        return nietGevraagd;
    }

    /**
     * The service with its parts; as it is when the server has no more.
     *
     * @throws IOException when the server fails
     */
    JsonNode heel(JsonNode dun) throws IOException, InterruptedException {
        if (vergeefs >= MEESTE_VERGEEFS) {
            return dun;
        }
        if (gevraagd >= MEESTE) {
            nietGevraagd++;
            return dun;
        }
        gevraagd++;
        String id = nummer(dun);
        try (Antwoord antwoord = haler.haal(adres.dienst(id))) {
            if (kentDatNiet(antwoord.code())) {
                vergeefs++;
                return dun;
            }
            try (JsonParser json = antwoord.json()) {
                json.nextToken();
                return samen((ObjectNode) dun, Jsonlezer.boom(json));
            } catch (StreamReadException geenJson) {
                // A web page, from a server that answers everything.
                vergeefs++;
                return dun;
            }
        }
    }

    private static boolean kentDatNiet(int code) {
        return (code >= 400 && code < 500 && code != TE_VAAK) || code == 501;
    }

    private static String nummer(JsonNode dienst) {
        return dienst.path("id").asString("").strip();
    }

    private JsonNode samen(ObjectNode dun, JsonNode heel) {
        if (!nummer(heel).equals(nummer(dun)) || isDun(heel)) {
            vergeefs++;
            return dun;
        }
        vergeefs = 0;
        return dun.deepCopy().setAll((ObjectNode) heel);
    }
}
