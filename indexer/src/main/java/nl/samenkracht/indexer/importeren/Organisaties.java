package nl.samenkracht.indexer.importeren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.indexer.lezen.Adrestekst;
import nl.samenkracht.indexer.lezen.Kaal;
import org.jspecify.annotations.Nullable;

/** The organisations of a gemeente: one of the same name is the same organisation, whichever source names it. */
final class Organisaties {
    private final Map<String, UUID> opNaam = new HashMap<>();
    private final Map<UUID, String> namen = new HashMap<>();
    /** Of those with an entry at a secret address: what may be said of them, also by their other entries. */
    private final Map<UUID, Geveegd> geveegd = new HashMap<>();

    private record Geveegd(String naam, @Nullable String omschrijving) {}

    static Organisaties van(Connection register, String gemeente) throws SQLException {
        Organisaties organisaties = new Organisaties();
        try (PreparedStatement vraag = register.prepareStatement(
                "select id, naam, omschrijving, exists (select from aanbod a join aanbod_locatie k on k.aanbod_id = a.id"
                        + " join locatie l on l.id = k.locatie_id where a.organisatie_id = o.id and l.plaatssoort = 'geheim')"
                        + " from organisatie o where gemeente = ? order by gewijzigd, id")) {
            vraag.setString(1, gemeente);
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    UUID id = rij.getObject(1, UUID.class);
                    organisaties.ken(id, rij.getString(2));
                    if (rij.getBoolean(4)) {
                        organisaties.geveegd.put(id, new Geveegd(rij.getString(2), rij.getString(3)));
                    }
                }
            }
        }
        return organisaties;
    }

    private void ken(UUID id, String naam) {
        namen.put(id, naam);
        opNaam.putIfAbsent(Kaal.van(naam), id);
    }

    /** Whether an entry of this organisation has a secret address, as far as is known. */
    boolean heeftGeheimAdres(UUID organisatie) {
        return geveegd.containsKey(organisatie);
    }

    /**
     * The same organisation under the id it is known by; a known id stays, whatever the name.
     *
     * @param geheim whether its entry has a secret address, which was taken out of what it says
     */
    @Nullable
    Organisatie kies(@Nullable Organisatie organisatie, boolean geheim) {
        if (organisatie == null) {
            return null;
        }
        boolean opId = namen.containsKey(organisatie.id());
        UUID id = opId ? organisatie.id() : opNaam.getOrDefault(Kaal.van(organisatie.naam()), organisatie.id());
        // Found by name: the spelling that was first stays, or capitals would come and go with every source.
        String naam = opId || geheim ? organisatie.naam() : namen.getOrDefault(id, organisatie.naam());
        String omschrijving = organisatie.omschrijving();
        Geveegd eerder = geveegd.get(id);
        if (geheim) {
            geveegd.put(id, new Geveegd(naam, omschrijving));
        } else if (eerder != null) {
            naam = eerder.naam;
            omschrijving = eerder.omschrijving != null || omschrijving == null
                    ? eerder.omschrijving
                    : Adrestekst.weg(omschrijving);
        }
        ken(id, naam);
        return new Organisatie(
                id,
                organisatie.gemeente(),
                naam,
                omschrijving,
                organisatie.website(),
                organisatie.email(),
                organisatie.telefoon());
    }
}
