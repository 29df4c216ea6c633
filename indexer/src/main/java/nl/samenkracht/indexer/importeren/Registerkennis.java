package nl.samenkracht.indexer.importeren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenkracht.indexer.koppelen.Koppelaar;
import nl.samenkracht.indexer.koppelen.Sleutel;

/** What the register knows before a file is read: the keys of the gemeente's entries, and where earlier rows of this source went. */
final class Registerkennis {
    private static final int TEGELIJK = 2000;

    private Registerkennis() {}

    /** Fills the matcher. Reads with a cursor: constant memory besides the keys themselves. */
    static Koppelaar koppelaar(Connection register, String gemeente) throws SQLException {
        Koppelaar koppelaar = new Koppelaar();
        String alles = """
                select a.id, a.naam, coalesce(o.naam, '') as organisatie, l.plaatssoort, l.naam as locatie, l.straat, l.postcode, l.wijk
                from aanbod a
                left join organisatie o on o.id = a.organisatie_id
                left join lateral (select locatie_id from aanbod_locatie where aanbod_id = a.id order by volgorde, locatie_id limit 1) al on true
                left join locatie l on l.id = al.locatie_id
                where a.gemeente = ? and not exists (select from doorverwijzing d where d.oud = a.id) order by a.id""";
        try (PreparedStatement vraag = register.prepareStatement(alles)) {
            vraag.setFetchSize(TEGELIJK);
            vraag.setString(1, gemeente);
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    String soort = rij.getString("plaatssoort");
                    String plaats = soort == null
                            ? ""
                            : Sleutel.plaats(
                                    soort,
                                    rij.getString("locatie"),
                                    rij.getString("straat"),
                                    rij.getString("postcode"),
                                    rij.getString("wijk"));
                    koppelaar.ken(
                            rij.getObject("id", UUID.class),
                            Sleutel.van(rij.getString("naam"), rij.getString("organisatie"), plaats));
                }
            }
        }
        try (PreparedStatement vraag = register.prepareStatement("select oud, nieuw from doorverwijzing");
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                koppelaar.kenDoorverwijzing(rij.getObject(1, UUID.class), rij.getObject(2, UUID.class));
            }
        }
        return koppelaar;
    }

    /** This source's earlier rows; the matcher hears where they went. */
    static List<Vorigerijen.Rij> vorigeRijen(Connection register, String bron, Koppelaar koppelaar)
            throws SQLException {
        List<Vorigerijen.Rij> rijen = new ArrayList<>();
        Map<String, String> bestanden = new HashMap<>();
        try (PreparedStatement vraag = register.prepareStatement(
                "select bron_id, aanbod_id, vingerafdruk, bestand, coalesce(blad, '') from bronrecord where bron = ?")) {
            vraag.setFetchSize(TEGELIJK);
            vraag.setString(1, bron);
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    UUID aanbod = rij.getObject(2, UUID.class);
                    koppelaar.kenNummer(rij.getString(1), aanbod);
                    // A name of a file or sheet that many rows share is held once.
                    String bestand = bestanden.computeIfAbsent(rij.getString(4), naam -> naam);
                    String blad = bestanden.computeIfAbsent(rij.getString(5), naam -> naam);
                    rijen.add(new Vorigerijen.Rij(rij.getString(1), aanbod, rij.getString(3), bestand, blad));
                }
            }
        }
        return rijen;
    }
}
