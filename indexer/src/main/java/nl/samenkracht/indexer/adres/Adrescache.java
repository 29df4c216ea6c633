package nl.samenkracht.indexer.adres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Adres;
import org.jspecify.annotations.Nullable;

/** Remembers answers of an address service in table {@code adrescache}, "not found" for 30 days; over a connection of its own, so that a rolled-back import keeps them. */
public final class Adrescache implements AutoCloseable {
    /** A new street is soon known: "not found" is asked again; so is an answer from when nobody asked for the buurt. */
    private static final String BEKEND = "select uitkomst from adrescache where vraag = ?"
            + " and (jsonb_exists(uitkomst, 'buurt') or uitkomst is null and opgehaald > now() - interval '30 days')";

    private final DataSource register;
    private final boolean bewaren;
    private final Map<String, Optional<Adresvondst>> onthouden = new HashMap<>();
    private @Nullable Connection verbinding;

    /** @param bewaren whether answers go into the table; else they are remembered as long as this lives */
    public Adrescache(DataSource register, boolean bewaren) {
        this.register = register;
        this.bewaren = bewaren;
    }

    /** A searcher that looks here first and asks the service only for what is not known yet. */
    public Adreszoeker voor(Adreszoeker dienst) {
        return adres -> {
            String vraag = vraag(adres);
            try {
                Optional<Optional<Adresvondst>> bekend = lees(vraag);
                if (bekend.isPresent()) {
                    return bekend.get();
                }
                Optional<Adresvondst> gevonden = dienst.zoek(adres);
                bewaar(vraag, gevonden);
                return gevonden;
            } catch (SQLException fout) {
                throw new Adreszoeker.AdresdienstWeg(String.valueOf(fout.getMessage()));
            }
        };
    }

    private static String vraag(Adres adres) {
        return (adres.straat() + ", " + String.valueOf(adres.postcode()) + " " + String.valueOf(adres.plaats()))
                .toLowerCase(Locale.ROOT);
    }

    private Optional<Optional<Adresvondst>> lees(String vraag) throws SQLException {
        Optional<Adresvondst> zojuist = onthouden.get(vraag);
        if (zojuist != null) {
            return Optional.of(zojuist);
        }
        try (PreparedStatement opdracht = verbinding().prepareStatement(BEKEND)) {
            opdracht.setString(1, vraag);
            try (ResultSet rij = opdracht.executeQuery()) {
                if (!rij.next()) {
                    return Optional.empty();
                }
                String uitkomst = rij.getString(1);
                return Optional.of(
                        uitkomst == null
                                ? Optional.empty()
                                : Optional.of(Json.MAPPER.readValue(uitkomst, Adresvondst.class)));
            }
        }
    }

    private void bewaar(String vraag, Optional<Adresvondst> vondst) throws SQLException {
        if (!bewaren) {
            onthouden.put(vraag, vondst);
            return;
        }
        String sql = "insert into adrescache (vraag, uitkomst) values (?, ?::jsonb) "
                + "on conflict (vraag) do update set uitkomst = excluded.uitkomst, opgehaald = now()";
        try (PreparedStatement opdracht = verbinding().prepareStatement(sql)) {
            opdracht.setString(1, vraag);
            opdracht.setString(2, vondst.map(Adrescache::tekst).orElse(null));
            opdracht.executeUpdate();
        }
    }

    /** With the buurt also when it is not known: that says it was asked for. */
    private static String tekst(Adresvondst vondst) {
        return Json.MAPPER
                .createObjectNode()
                .put("lat", vondst.lat())
                .put("lon", vondst.lon())
                .put("buurt", vondst.buurt())
                .put("wijk", vondst.wijk())
                .toString();
    }

    private Connection verbinding() throws SQLException {
        Connection open = verbinding;
        if (open == null) {
            open = register.getConnection();
            verbinding = open;
        }
        return open;
    }

    @Override
    public void close() throws SQLException {
        if (verbinding != null) {
            verbinding.close();
        }
    }
}
