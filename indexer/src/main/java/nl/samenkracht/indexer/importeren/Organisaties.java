package nl.samenkracht.indexer.importeren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.indexer.lezen.Kaal;
import org.jspecify.annotations.Nullable;

/** The organisations of a gemeente: one of the same name is the same organisation, whichever source names it. */
final class Organisaties {
    private final Map<String, UUID> opNaam = new HashMap<>();
    private final Map<UUID, String> namen = new HashMap<>();

    static Organisaties van(Connection register, String gemeente) throws SQLException {
        Organisaties organisaties = new Organisaties();
        try (PreparedStatement vraag = register.prepareStatement(
                "select id, naam from organisatie where gemeente = ? order by gewijzigd, id")) {
            vraag.setString(1, gemeente);
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    organisaties.ken(rij.getObject(1, UUID.class), rij.getString(2));
                }
            }
        }
        return organisaties;
    }

    private void ken(UUID id, String naam) {
        namen.put(id, naam);
        opNaam.putIfAbsent(Kaal.van(naam), id);
    }

    /** The same organisation under the id it is known by; a known id stays, whatever the name. */
    @Nullable
    Organisatie kies(@Nullable Organisatie organisatie) {
        if (organisatie == null) {
            return null;
        }
        boolean opId = namen.containsKey(organisatie.id());
        UUID id = opId ? organisatie.id() : opNaam.getOrDefault(Kaal.van(organisatie.naam()), organisatie.id());
        // Found by name: the spelling that was first stays, or capitals would come and go with every source.
        String naam = opId ? organisatie.naam() : namen.getOrDefault(id, organisatie.naam());
        ken(id, naam);
        return new Organisatie(
                id,
                organisatie.gemeente(),
                naam,
                organisatie.omschrijving(),
                organisatie.website(),
                organisatie.email(),
                organisatie.telefoon());
    }
}
