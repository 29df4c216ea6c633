package nl.samenkracht.indexer.importeren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Punt;

/** What the register has of places, and what was said of them. */
final class Plaatskennis {
    /** Locked in one order: what is decided on cannot change under our hands. */
    private static final String PLAATSEN = """
            select id, jsonb_strip_nulls(jsonb_build_object('id', id, 'plaatssoort', plaatssoort, 'naam', naam,
                'adres', case when straat is not null then jsonb_build_object('straat', straat, 'postcode', postcode, 'plaats', plaats) end,
                'punt', case when lat is not null then jsonb_build_object('lat', lat, 'lon', lon) end,
                'wijk', wijk, 'buurt', buurt, 'toegankelijkheid', toegankelijkheid))
            from locatie where id = any(?) order by id for update""";

    private static final String ANDEREN = """
            select jsonb_agg(distinct plek) filter (where plek is not null and not (h.bron = ? and h.aanbod_id = any(?))) as gezegd,
                bool_or(al.aanbod_id <> all(?)) as zijn_er
            from aanbod_locatie al
            left join herkomst h on h.aanbod_id = al.aanbod_id and h.veld = 'locaties'
            left join lateral jsonb_array_elements(case jsonb_typeof(h.waarde) when 'array' then h.waarde else '[]' end) plek
                on plek ->> 'id' = al.locatie_id::text
            where al.locatie_id = ?""";

    private final Connection register;
    private final String bron;

    Plaatskennis(Connection register, String bron) {
        this.register = register;
        this.bron = bron;
    }

    /**
     * What others than the rows at hand say of a place.
     *
     * @param zijnEr whether other entries are there at all
     */
    record Gezegd(List<Locatie> plekken, boolean zijnEr) {
        boolean zeggen(Punt punt, double kilometer) {
            return plekken.stream()
                    .map(Locatie::punt)
                    .filter(Objects::nonNull)
                    .anyMatch(ander -> ander.kilometerTot(punt) <= kilometer);
        }

        boolean zeggen(String wijk) {
            return plekken.stream().anyMatch(plek -> wijk.equals(plek.wijk()));
        }
    }

    /** The places the register has already. */
    Map<UUID, Locatie> plaatsen(Collection<UUID> ids) throws SQLException {
        Map<UUID, Locatie> plaatsen = new HashMap<>();
        if (ids.isEmpty()) {
            return plaatsen;
        }
        try (PreparedStatement vraag = register.prepareStatement(PLAATSEN)) {
            vraag.setArray(1, register.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    plaatsen.put(rij.getObject(1, UUID.class), Json.MAPPER.readValue(rij.getString(2), Locatie.class));
                }
            }
        }
        return plaatsen;
    }

    /** What is said of this place, but for what this source said of these entries. */
    Gezegd anderen(UUID plaats, List<Wijziging> behalve) throws SQLException {
        Object[] rijen = behalve.stream().map(rij -> rij.aanbod().id()).toArray();
        try (PreparedStatement vraag = register.prepareStatement(ANDEREN)) {
            vraag.setString(1, bron);
            vraag.setArray(2, register.createArrayOf("uuid", rijen));
            vraag.setArray(3, register.createArrayOf("uuid", rijen));
            vraag.setObject(4, plaats);
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                String gezegd = rij.getString("gezegd");
                return new Gezegd(
                        gezegd == null ? List.of() : List.of(Json.MAPPER.readValue(gezegd, Locatie[].class)),
                        rij.getBoolean("zijn_er"));
            }
        }
    }
}
