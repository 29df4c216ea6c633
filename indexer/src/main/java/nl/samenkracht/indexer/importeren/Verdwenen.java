package nl.samenkracht.indexer.importeren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.tijd.Landtijd;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.verslag.Rijen;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/**
 * What visitors still see, while the file it came from no longer has it. Nothing is ended for that: somebody has to look. Of a file that was
 * read in part only what was surely not in the rest is told.
 */
final class Verdwenen {
    /** Not what is over by itself: an agenda forgets yesterday. */
    private static final String WEG = """
            with r as (select * from jsonb_to_recordset(?::jsonb) as r(id uuid, nummer text, bron_id text))
            select a.naam, min(r.nummer) as nummer, max(b.gezien_op) as gezien
            from r join aanbod a on a.id = r.id join bronrecord b on b.bron = ? and b.bron_id = r.bron_id
            where a.staat = 'gepubliceerd' and (a.eind_op is null or a.eind_op >= ?::date)
              and (jsonb_array_length(coalesce(a.inhoud #> '{openingstijden,week}', '[]')) > 0
                   or jsonb_array_length(coalesce(a.inhoud #> '{openingstijden,momenten}', '[]')) = 0
                   or exists (select from jsonb_array_elements(a.inhoud #> '{openingstijden,momenten}') m where m ->> 'eind' >= ?))
            group by a.id, a.naam order by a.naam, a.id""";

    private final Connection register;
    private final String bron;
    private final LocalDate vandaag;
    private final Set<String> genoemd = new HashSet<>();
    private final Set<String> overgeslagenBladen = new HashSet<>();
    private @Nullable String bestand;
    private boolean onvolledig;

    Verdwenen(Connection register, String bron, LocalDate vandaag) {
        this.register = register;
        this.bron = bron;
        this.vandaag = vandaag;
    }

    /** A row of this file was read. */
    void lees(String bestand) {
        this.bestand = bestand;
    }

    /** What was not read may be what is missed. */
    void hoor(Bevinding bevinding) {
        if (bevinding.reden() == Reden.BRON_ONVOLLEDIG) {
            onvolledig = true;
        } else if (bevinding.reden() == Reden.BLAD_OVERGESLAGEN
                && bevinding.plek().blad() != null) {
            overgeslagenBladen.add(bevinding.plek().blad());
        } else if (bevinding.reden() == Reden.RIJ_OVERGESLAGEN && bevinding.waarde() != null) {
            genoemd.add(Kaal.van(bevinding.waarde()));
        }
    }

    /**
     * A row that was turned down.
     *
     * @param naam what it is about; {@code null} when nobody can read that
     */
    void afgekeurd(@Nullable String naam) {
        if (naam == null) {
            onvolledig = true;
        } else {
            genoemd.add(Kaal.van(naam));
        }
    }

    /** @param gezien whether an entry is in the file, perhaps by another row */
    List<Rijen.Verdwenen> zoek(Vorigerijen vorige, Predicate<UUID> gezien) {
        if (bestand == null || onvolledig) {
            return List.of();
        }
        ArrayNode weg = Json.MAPPER.createArrayNode();
        vorige.nietGezien(bestand)
                .filter(rij -> !gezien.test(rij.aanbod())
                        && !overgeslagenBladen.contains(rij.blad())
                        && !genoemd.contains(vorige.naam(rij)))
                .forEach(rij -> weg.addObject()
                        .put("id", rij.aanbod().toString())
                        .put("nummer", rij.heeftEigenNummer() ? rij.bronId() : null)
                        .put("bron_id", rij.bronId()));
        return weg.isEmpty() ? List.of() : vraag(weg);
    }

    private List<Rijen.Verdwenen> vraag(ArrayNode weg) {
        List<Rijen.Verdwenen> verdwenen = new ArrayList<>();
        try (PreparedStatement vraag = register.prepareStatement(WEG)) {
            vraag.setString(1, weg.toString());
            vraag.setString(2, bron);
            vraag.setString(3, vandaag.toString());
            vraag.setString(4, vandaag.toString());
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    verdwenen.add(new Rijen.Verdwenen(
                            rij.getString("naam"),
                            rij.getString("nummer"),
                            rij.getTimestamp("gezien")
                                    .toInstant()
                                    .atZone(Landtijd.ZONE)
                                    .toLocalDate()));
                }
            }
        } catch (SQLException fout) {
            throw new Registerfout(fout);
        }
        return verdwenen;
    }
}
