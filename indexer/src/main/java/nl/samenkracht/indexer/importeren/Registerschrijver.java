package nl.samenkracht.indexer.importeren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.catalogus.register.AanbodCodec;
import nl.samenkracht.catalogus.register.Samenvoeging;
import nl.samenkracht.indexer.bron.Achtergehouden;
import nl.samenkracht.indexer.verslag.Bevinding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a pack of rows: one statement per table, each fed with one JSON array, so that 500 rows cost a dozen round trips. */
final class Registerschrijver {
    /** Said of an entry, but no field of it: the follower hides the entry after that day. */
    private static final String TONEN_TOT = "tonen-tot";

    private final Connection register;
    private final String bron;
    private final Plaatskeuze plaatskeuze;

    Registerschrijver(Connection register, String gemeente, String bron) {
        this.register = register;
        this.bron = bron;
        this.plaatskeuze = new Plaatskeuze(register, gemeente, bron);
    }

    /**
     * Writes all of them, or throws and leaves the transaction to be rolled back to its savepoint.
     *
     * @return where rows and the places they share do not agree
     */
    List<Bevinding> schrijf(List<Wijziging> wijzigingen) throws SQLException {
        Map<UUID, Organisatie> organisaties = new LinkedHashMap<>();
        ArrayNode aanbod = Json.MAPPER.createArrayNode();
        ArrayNode koppels = Json.MAPPER.createArrayNode();
        ArrayNode bronregels = Json.MAPPER.createArrayNode();
        ArrayNode herkomst = Json.MAPPER.createArrayNode();
        ArrayNode vervallen = Json.MAPPER.createArrayNode();
        ArrayNode conflicten = Json.MAPPER.createArrayNode();
        ArrayNode verborgen = Json.MAPPER.createArrayNode();
        ArrayNode twijfels = Json.MAPPER.createArrayNode();
        List<UUID> bekend = new ArrayList<>();
        List<UUID> geheim = new ArrayList<>();
        for (Wijziging wijziging : wijzigingen) {
            Aanbod nu = wijziging.aanbod();
            if (nu.organisatie() != null) {
                organisaties.merge(
                        nu.organisatie().id(),
                        nu.organisatie(),
                        (eerste, tweede) -> nu.geheimAdres() ? tweede : meest(eerste, tweede));
            }
            if (wijziging.nieuw() || wijziging.gewijzigd()) {
                aanbod.add(aanbod(nu));
                for (int i = 0; i < nu.locaties().size(); i++) {
                    koppels.addObject()
                            .put("aanbod_id", nu.id().toString())
                            .put("locatie_id", nu.locaties().get(i).id().toString())
                            .put("volgorde", i);
                }
            }
            if (!wijziging.nieuw()) {
                bekend.add(nu.id());
            }
            if (nu.geheimAdres()) {
                geheim.add(nu.id());
            }
            bronregels.add(bronregel(wijziging));
            wijziging
                    .velden()
                    .forEach((veld, waarde) -> veld(herkomst, nu.id(), veld).set("waarde", waarde));
            wijziging.vervallen().forEach(veld -> veld(vervallen, nu.id(), veld));
            LocalDate tonenTot = wijziging.kandidaat().tonenTot();
            if (tonenTot != null) {
                veld(herkomst, nu.id(), TONEN_TOT).put("waarde", tonenTot.toString());
            } else if (!wijziging.nieuw()) {
                veld(vervallen, nu.id(), TONEN_TOT);
            }
            for (Samenvoeging.Conflict conflict : wijziging.conflicten()) {
                ObjectNode regel = veld(conflicten, nu.id(), conflict.veld());
                regel.set("eigen", conflict.eigen());
                regel.set("aangeboden", conflict.aangeboden());
            }
            wijziging
                    .twijfels()
                    .forEach(twijfel -> twijfels.addObject()
                            .put("aanbod_id", nu.id().toString())
                            .put("lijkt_op", twijfel.lijktOp().toString())
                            .put("reden", twijfel.reden().zin())
                            .put("gelijkenis", twijfel.gelijkenis()));
            for (Achtergehouden weg : wijziging.kandidaat().achtergehouden()) {
                verborgen.add(bronregel(wijziging)
                        .put("kolom", weg.kolom())
                        .put("reden", weg.reden().code()));
            }
        }
        doe(Registersql.ORGANISATIE, Json.MAPPER.valueToTree(List.copyOf(organisaties.values())));
        Plaatskeuze.Keuze plaatsen = plaatskeuze.kies(wijzigingen);
        doe(Registersql.LOCATIE, locaties(plaatsen.locaties()));
        doe(Registersql.AANBOD, aanbod);
        ArrayNode los = losgemaakt(ids(aanbod), koppels);
        doe(Registersql.LOCATIES_VAST, koppels);
        doe(Registersql.LOCATIE_WEES, los);
        doe(Registersql.BRONRECORD, bronregels, bron);
        JsonNode gezegd = gezegdVanOrganisaties(bekend);
        doe(Registersql.HERKOMST_WEG, vervallen, bron);
        doe(Registersql.HERKOMST_GEHEIM, ids(geheim));
        doe(Registersql.HERKOMST, herkomst, bron);
        doe(Registersql.ORGANISATIE_VERVALLEN, gezegd);
        // Only known entries can have something left from an earlier run.
        doe(Registersql.CONFLICT_WEG, ids(bekend), bron);
        doe(Registersql.CONFLICT, conflicten, bron);
        doe(Registersql.ACHTERGEHOUDEN_WEG, ids(bekend), bron);
        doe(Registersql.ACHTERGEHOUDEN, verborgen, bron);
        doe(Registersql.TWIJFEL, twijfels);
        return plaatsen.bevindingen();
    }

    private void doe(String sql, JsonNode gegevens, Object... meer) throws SQLException {
        if (gegevens.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = register.prepareStatement(sql)) {
            opdracht.setString(1, gegevens.toString());
            for (int i = 0; i < meer.length; i++) {
                opdracht.setString(i + 2, meer[i].toString());
            }
            opdracht.executeUpdate();
        }
    }

    private JsonNode gezegdVanOrganisaties(List<UUID> bekend) throws SQLException {
        try (PreparedStatement vraag = register.prepareStatement(Registersql.ORGANISATIE_GEZEGD)) {
            vraag.setString(1, ids(bekend).toString());
            vraag.setString(2, bron);
            try (ResultSet rij = vraag.executeQuery()) {
                String gezegd = rij.next() ? rij.getString(1) : null;
                return gezegd == null ? Json.MAPPER.createArrayNode() : Json.MAPPER.readTree(gezegd);
            }
        }
    }

    private ArrayNode losgemaakt(ArrayNode aanbod, ArrayNode koppels) throws SQLException {
        ArrayNode los = Json.MAPPER.createArrayNode();
        if (aanbod.isEmpty()) {
            return los;
        }
        try (PreparedStatement opdracht = register.prepareStatement(Registersql.LOCATIES_LOS)) {
            opdracht.setString(1, aanbod.toString());
            opdracht.setString(2, koppels.toString());
            try (ResultSet rij = opdracht.executeQuery()) {
                while (rij.next()) {
                    los.add(rij.getString(1));
                }
            }
        }
        return los;
    }

    private static ObjectNode aanbod(Aanbod aanbod) {
        ObjectNode rij = AanbodCodec.boom(aanbod);
        rij.put(
                "organisatie_id",
                aanbod.organisatie() == null ? null : aanbod.organisatie().id().toString());
        rij.set("begin_op", rij.get("begin"));
        rij.set("eind_op", rij.get("eind"));
        rij.set("gecontroleerd_op", rij.get("gecontroleerdOp"));
        rij.set("gecontroleerd_door", rij.get("gecontroleerdDoor"));
        rij.put("inhoud_schema", AanbodCodec.SCHEMA);
        return rij;
    }

    private static ArrayNode locaties(List<Locatie> locaties) {
        ArrayNode rijen = Json.MAPPER.createArrayNode();
        locaties.forEach(locatie -> {
            ObjectNode rij = Json.MAPPER.valueToTree(locatie);
            rij.setAll(rij.withObject("adres"));
            rij.setAll(rij.withObject("punt"));
            rijen.add(rij);
        });
        return rijen;
    }

    private static ObjectNode bronregel(Wijziging wijziging) {
        ObjectNode regel = Json.MAPPER.createObjectNode();
        regel.put("bron_id", wijziging.bronId());
        regel.put("aanbod_id", wijziging.aanbod().id().toString());
        regel.put("vingerafdruk", wijziging.vingerafdruk());
        regel.put("bestand", wijziging.kandidaat().plek().bestand());
        regel.put("blad", wijziging.kandidaat().plek().blad());
        regel.put("rij", wijziging.kandidaat().plek().rij());
        return regel;
    }

    private static ObjectNode veld(ArrayNode lijst, UUID aanbod, String veld) {
        return lijst.addObject().put("aanbod_id", aanbod.toString()).put("veld", veld);
    }

    private static ArrayNode ids(List<UUID> ids) {
        ArrayNode rij = Json.MAPPER.createArrayNode();
        ids.forEach(id -> rij.add(id.toString()));
        return rij;
    }

    private static ArrayNode ids(ArrayNode rijen) {
        ArrayNode ids = Json.MAPPER.createArrayNode();
        rijen.forEach(rij -> ids.add(rij.path("id").asString()));
        return ids;
    }

    private static Organisatie meest(Organisatie eerste, Organisatie tweede) {
        return eerste.omschrijving() == null && eerste.website() == null && eerste.email() == null ? tweede : eerste;
    }
}
