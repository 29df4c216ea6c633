package nl.samenkracht.indexer.bron.hsds;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Geheimvraag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the services in the objects of HSDS 3.x, whole or in part, and has them become entries. */
final class Hsdsvertaler {
    private static final UUID NIETS = new UUID(0, 0);

    private final Ontvanger ontvanger;
    private final Dienstvertaler diensten;
    private final Map<String, Rij> opPlekken = new LinkedHashMap<>();

    private record Rij(ObjectNode dienst, Plek plek) {}

    Hsdsvertaler(Bronomgeving omgeving, Ontvanger ontvanger, LocalDate vandaag) {
        this.ontvanger = ontvanger;
        this.diensten = new Dienstvertaler(omgeving, ontvanger, vandaag);
    }

    /** As {@link #vertaal(JsonNode, Plek)}; of a service that is too large it is only told which it is. */
    void vertaal(JsonNode knoop, boolean heel, Plek plek) {
        if (heel) {
            vertaal(knoop, plek);
        } else {
            teGroot(knoop, plek);
        }
    }

    /**
     * Tells of an object that is too large to read.
     *
     * @param begin what fitted of it
     */
    void teGroot(JsonNode begin, Plek plek) {
        String id = begin.path("id").isString() ? begin.path("id").asString().strip() : null;
        String naam = begin.path("name").isString() ? begin.path("name").asString() : null;
        Bevinding waarom = id != null
                ? Bevinding.cel(plek, "id", id, Reden.DIENST_TE_GROOT)
                : Bevinding.cel(plek, "name", naam == null ? "" : naam, Reden.DIENST_TE_GROOT);
        ontvanger.afgekeurd(waarom, naam, id);
    }

    /** Hands over what is in this object: one service, those of an organization, or nothing. */
    void vertaal(JsonNode knoop, Plek plek) {
        if (!knoop.isObject()) {
            ontvanger.onleesbaar(Bevinding.rij(plek, Reden.GEEN_DIENST, null));
            return;
        }
        switch (Hsdsvorm.van(knoop)) {
            case DIENST -> diensten.vertaal(knoop, plek);
            case DIENST_OP_PLEK -> opPlek(knoop, plek);
            case ORGANISATIE -> vanOrganisatie(knoop, plek);
            case ANDERS ->
                ontvanger.bevinding(
                        new Bevinding(plek, "name", knoop.path("name").asString(""), Reden.RIJ_OVERGESLAGEN, null));
        }
    }

    /** Hands over the services that stood under their places. To be called once, after the last object of the source. */
    void klaar() {
        opPlekken.values().forEach(rij -> diensten.vertaal(rij.dienst(), rij.plek()));
        opPlekken.clear();
    }

    /** A service stands once under each of its places: it is one entry, with all of them. */
    private void opPlek(JsonNode knoop, Plek plek) {
        ObjectNode opPlek = (ObjectNode) knoop.deepCopy();
        ObjectNode dienst = (ObjectNode) opPlek.remove("service");
        Rij rij = opPlekken.computeIfAbsent(dienst.path("id").asString("").strip(), nieuw -> new Rij(dienst, plek));
        if (!rij.dienst().path("service_at_locations").isArray()) {
            rij.dienst().putArray("service_at_locations");
        }
        rij.dienst().withArray("service_at_locations").add(opPlek);
    }

    private void vanOrganisatie(JsonNode knoop, Plek plek) {
        ObjectNode organisatie = (ObjectNode) knoop.deepCopy();
        JsonNode vanHaar = organisatie.path("services");
        organisatie.remove("services");
        if (vanHaar.isEmpty()) {
            ontvanger.bevinding(
                    new Bevinding(plek, "name", knoop.path("name").asString(""), Reden.RIJ_OVERGESLAGEN, null));
        }
        for (JsonNode dienst : vanHaar) {
            if (dienst instanceof ObjectNode object) {
                metOrganisatie(object, organisatie);
            }
            diensten.vertaal(dienst, plek);
        }
    }

    /** A service may repeat a part of it; what the organization asks around it still holds. */
    private static void metOrganisatie(ObjectNode dienst, ObjectNode organisatie) {
        if (!(dienst.path("organization") instanceof ObjectNode herhaald)) {
            dienst.set("organization", organisatie);
            return;
        }
        organisatie.properties().stream()
                .filter(lid -> !herhaald.has(lid.getKey()))
                .forEach(lid -> herhaald.set(lid.getKey(), lid.getValue()));
        if (Geheimvraag.staatIn(organisatie)) {
            herhaald.put("geheim_adres", true);
        }
    }

    /** As it is written in full: Java also reads "1-1-1-1-1", and a feed without ids may put noughts. Two feeds may both have that for something else. */
    static Optional<UUID> uuid(JsonNode knoop) {
        String tekst = knoop.asString("").strip();
        try {
            UUID id = UUID.fromString(tekst);
            return Optional.of(id)
                    .filter(deze -> !deze.equals(NIETS) && deze.toString().equalsIgnoreCase(tekst));
        } catch (IllegalArgumentException geenUuid) {
            return Optional.empty();
        }
    }
}
