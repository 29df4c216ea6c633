package nl.samenkracht.indexer.controleren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import nl.samenkracht.indexer.index.RegisterWegException;

/** The fallback in PostgreSQL, as far as one gemeente is concerned. */
public record Zoekdocumentmodel(DataSource bron, String gemeente) implements Leesmodel {
    private static final String ALLES =
            "select aanbod_id::text, index_versie, '{}'::text[] from zoekdocument where gemeente = ? order by aanbod_id";
    private static final String VERSIES =
            "select aanbod_id::text, index_versie from zoekdocument where gemeente = ? and aanbod_id = any(?::uuid[])";

    @Override
    public String naam() {
        return "zoekdocument";
    }

    @Override
    public Stroom open() {
        return Sqlstroom.open(bron, ALLES, gemeente, werkgebied -> true);
    }

    @Override
    public Map<String, Long> versies(Collection<String> ids) {
        try (Connection register = bron.getConnection();
                PreparedStatement vraag = register.prepareStatement(VERSIES)) {
            vraag.setString(1, gemeente);
            vraag.setArray(2, register.createArrayOf("text", ids.toArray()));
            Map<String, Long> versies = new HashMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    versies.put(rij.getString(1), rij.getLong(2));
                }
            }
            return versies;
        } catch (SQLException fout) {
            throw new RegisterWegException(fout);
        }
    }

    /** Later than this step a row waits for the indices only. */
    @Override
    public String onderweg() {
        return "o.gemeenten is null";
    }
}
