package nl.samenkracht.indexer.importeren;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.register.AanbodCodec;
import nl.samenkracht.catalogus.register.Samenvoeging;
import nl.samenkracht.catalogus.register.Samenvoeging.Herkomst;
import nl.samenkracht.indexer.adres.Plaatsbepaler;
import nl.samenkracht.indexer.importeren.Importrun.Voorstel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Completes the places of a pack of rows and merges them with what the register has. */
final class Samenvoeger {
    private final Connection register;
    private final Plaatsbepaler plaatsbepaler;
    private final Organisaties organisaties;
    private final Veldverschillen veldverschillen;

    Samenvoeger(
            Connection register,
            Plaatsbepaler plaatsbepaler,
            Organisaties organisaties,
            Veldverschillen veldverschillen) {
        this.register = register;
        this.organisaties = organisaties;
        this.plaatsbepaler = plaatsbepaler;
        this.veldverschillen = veldverschillen;
    }

    boolean adresdienstIsWeg() {
        return plaatsbepaler.dienstIsWeg();
    }

    /** Whether an entry of this organisation has a secret address, as far as was read. */
    boolean heeftGeheimAdres(UUID organisatie) {
        return organisaties.heeftGeheimAdres(organisatie);
    }

    /** Addresses of an entry that the address service does not know. */
    List<Adres> onbekendeAdressen(Aanbod aanbod) {
        return aanbod.locaties().stream()
                .flatMap(locatie -> Stream.ofNullable(locatie.adres()))
                .filter(plaatsbepaler::isOnbekend)
                .toList();
    }

    List<Wijziging> voegSamen(List<Voorstel> voorstellen, String bron) throws SQLException {
        List<UUID> bekend = voorstellen.stream()
                .filter(voorstel -> voorstel.koppeling().aanbod() != null)
                .map(Voorstel::id)
                .toList();
        weigerVreemde(voorstellen);
        Map<UUID, ObjectNode> bestaand = bestaand(bekend);
        Map<UUID, List<Herkomst>> herkomst = herkomst(bekend);
        List<Wijziging> wijzigingen = new ArrayList<>();
        for (Voorstel voorstel : voorstellen) {
            ObjectNode aangeboden = AanbodCodec.boom(metPlaats(voorstel));
            ObjectNode had = bestaand.get(voorstel.id());
            wijzigingen.add(
                    had == null
                            ? nieuw(voorstel, aangeboden)
                            : bestaand(
                                    voorstel, had, aangeboden, bron, herkomst.getOrDefault(voorstel.id(), List.of())));
        }
        return wijzigingen;
    }

    private static Wijziging nieuw(Voorstel voorstel, ObjectNode aangeboden) {
        Map<String, JsonNode> velden = new LinkedHashMap<>(Samenvoeging.velden(aangeboden));
        velden.keySet().removeAll(voorstel.kandidaat().verondersteld());
        return new Wijziging(
                voorstel,
                Json.MAPPER.treeToValue(aangeboden, Aanbod.class),
                true,
                List.of(),
                Set.of(),
                velden,
                Set.of(),
                List.of());
    }

    private Wijziging bestaand(
            Voorstel voorstel, ObjectNode had, ObjectNode aangeboden, String bron, List<Herkomst> herkomst) {
        aangeboden.remove(voorstel.kandidaat().verondersteld());
        Samenvoeging.Uitkomst uitkomst = Samenvoeging.voegSamen(had, aangeboden, bron, herkomst);
        return new Wijziging(
                voorstel,
                Json.MAPPER.treeToValue(uitkomst.boom(), Aanbod.class),
                false,
                veldverschillen.van(had, uitkomst.boom(), uitkomst.gewijzigd(), voorstel.kandidaat()),
                organisaties(had, uitkomst.boom()),
                uitkomst.aangeboden(),
                uitkomst.vervallen(),
                uitkomst.conflicten());
    }

    private static Set<UUID> organisaties(ObjectNode... bomen) {
        return Stream.of(bomen)
                .map(boom -> boom.path("organisatie").path("id"))
                .filter(JsonNode::isString)
                .map(id -> UUID.fromString(id.asString()))
                .collect(Collectors.toSet());
    }

    private Aanbod metPlaats(Voorstel voorstel) {
        Aanbod a = voorstel.kandidaat().aanbod();
        return new Aanbod(
                voorstel.id(),
                a.gemeente(),
                a.soort(),
                a.staat(),
                a.naam(),
                organisaties.kies(a.organisatie(), a.geheimAdres()),
                a.leefgebieden(),
                a.doelgroepen(),
                a.toegang(),
                a.cirkel(),
                a.netwerktype(),
                a.locaties().stream().map(plaatsbepaler::bepaal).toList(),
                a.werkgebied(),
                a.begin(),
                a.eind(),
                a.gecontroleerdOp(),
                a.gecontroleerdDoor(),
                a.inhoud());
    }

    /** An id of a source that another gemeente already uses is not ours to change. */
    private void weigerVreemde(List<Voorstel> voorstellen) throws SQLException {
        List<UUID> nieuw = voorstellen.stream()
                .filter(voorstel ->
                        voorstel.kandidaat().vasteId() && voorstel.koppeling().aanbod() == null)
                .map(Voorstel::id)
                .toList();
        if (nieuw.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = register.prepareStatement("select 1 from aanbod where id = any(?) limit 1")) {
            opdracht.setArray(1, rij(nieuw));
            if (opdracht.executeQuery().next()) {
                throw new Anderegemeente();
            }
        }
    }

    private Map<UUID, ObjectNode> bestaand(List<UUID> ids) throws SQLException {
        Map<UUID, ObjectNode> bestaand = new HashMap<>();
        if (ids.isEmpty()) {
            return bestaand;
        }
        // Locked in one order: what is merged here cannot change under our hands.
        String vraag =
                "select a.id, v.volledig from (select id from aanbod where id = any(?) order by id for update) a "
                        + "join aanbod_volledig v on v.id = a.id";
        try (PreparedStatement opdracht = register.prepareStatement(vraag)) {
            opdracht.setArray(1, rij(ids));
            try (ResultSet rij = opdracht.executeQuery()) {
                while (rij.next()) {
                    bestaand.put(rij.getObject(1, UUID.class), AanbodCodec.boom(AanbodCodec.lees(rij.getString(2))));
                }
            }
        }
        return bestaand;
    }

    private Map<UUID, List<Herkomst>> herkomst(List<UUID> ids) throws SQLException {
        Map<UUID, List<Herkomst>> herkomst = new HashMap<>();
        if (ids.isEmpty()) {
            return herkomst;
        }
        try (PreparedStatement opdracht = register.prepareStatement(
                "select aanbod_id, veld, bron, wie, case when veld = 'staat' then waarde #>> '{}' end"
                        + " from herkomst where aanbod_id = any(?) and veld <> 'tonen-tot'")) {
            opdracht.setArray(1, rij(ids));
            try (ResultSet rij = opdracht.executeQuery()) {
                while (rij.next()) {
                    herkomst.computeIfAbsent(rij.getObject(1, UUID.class), nieuw -> new ArrayList<>())
                            .add(new Herkomst(rij.getString(2), rij.getString(3), rij.getString(4), rij.getString(5)));
                }
            }
        }
        return herkomst;
    }

    private Array rij(List<UUID> ids) throws SQLException {
        return register.createArrayOf("uuid", ids.toArray());
    }
}
