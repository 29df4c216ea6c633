package nl.samenkracht.indexer.importeren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.register.AanbodCodec;
import nl.samenkracht.indexer.bron.Kandidaat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Writes out further the times of entries of which the source says the same as before: a year ahead moves on with the day. That is no change of the
 * entry and is not told. Times that another source or a person wrote since stay as they are.
 */
final class Tijdvernieuwer {
    private static final int PAK = 500;
    private static final String VERNIEUW = """
            with r as (select * from jsonb_to_recordset(?::jsonb) as r(id uuid, tijden jsonb)),
            n as (select r.id, r.tijden from r
                join aanbod a on a.id = r.id
                join herkomst h on h.aanbod_id = r.id and h.veld = 'inhoud.openingstijden' and h.bron = ?
                where h.waarde = a.inhoud -> 'openingstijden' and h.waarde <> r.tijden
                  and not exists (select 1 from herkomst e where e.aanbod_id = r.id and e.veld = h.veld and e.wie <> 'import')
                order by r.id for update of a),
            w as (update aanbod a set inhoud = jsonb_set(a.inhoud, '{openingstijden}', n.tijden) from n where a.id = n.id)
            update herkomst h set waarde = n.tijden, wanneer = now() from n
            where h.aanbod_id = n.id and h.veld = 'inhoud.openingstijden' and h.bron = ?""";

    private final Connection register;
    private final String bron;
    private ArrayNode pak = Json.MAPPER.createArrayNode();

    Tijdvernieuwer(Connection register, String bron) {
        this.register = register;
        this.bron = bron;
    }

    /** Takes an entry that the register knows from this source. */
    void neem(UUID id, Kandidaat kandidaat) {
        JsonNode tijden = AanbodCodec.boom(kandidaat.aanbod()).path("inhoud").path("openingstijden");
        if (kandidaat.rooster() == null || !tijden.isObject()) {
            return;
        }
        pak.addObject().put("id", id.toString()).set("tijden", tijden);
        if (pak.size() >= PAK) {
            verwerk();
        }
    }

    /** Writes what is left. */
    void verwerk() {
        if (pak.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = register.prepareStatement(VERNIEUW)) {
            opdracht.setString(1, pak.toString());
            opdracht.setString(2, bron);
            opdracht.setString(3, bron);
            opdracht.executeUpdate();
        } catch (SQLException fout) {
            throw new Registerfout(fout);
        }
        pak = Json.MAPPER.createArrayNode();
    }
}
