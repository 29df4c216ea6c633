package nl.samenkracht.indexer.controleren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenkracht.indexer.controleren.Controlerapport.Model;
import nl.samenkracht.indexer.controleren.Controlerapport.Toestand;
import nl.samenkracht.indexer.controleren.Controlerapport.Voorbeeld;
import nl.samenkracht.indexer.index.Documentbouwer;
import nl.samenkracht.indexer.index.Doel;
import nl.samenkracht.indexer.index.Doelen;
import nl.samenkracht.indexer.index.Doelstaat;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.index.Indices;
import nl.samenkracht.indexer.index.RegisterWegException;

/** Checks the read models of a gemeente against the register, and on request puts right what differs. */
public final class Controleur {
    private static final int VOORBEELDEN = 20;
    private static final String REDENEN =
            "select aanbod_id, reden from indexweigering where aanbod_id = any(?) order by gezien_op";

    private final DataSource bron;
    private final Elastic elastic;
    private final Vergelijker vergelijker;
    private final Hersteller hersteller;
    private final Runnable afwerken;

    /**
     * Checks this register and this cluster.
     *
     * @param afwerken works off the outbox; called after a repair, which is written there
     */
    public Controleur(DataSource bron, Elastic elastic, Documentbouwer bouwer, Runnable afwerken) {
        this.bron = bron;
        this.elastic = elastic;
        this.vergelijker = new Vergelijker(bron, bouwer);
        this.hersteller = new Hersteller(bron);
        this.afwerken = afwerken;
    }

    /** Checks; with {@code herstel} also repairs, works off the outbox, and checks again. */
    public Controlerapport controleer(String gemeente, boolean herstel) {
        Optional<Doel> actief = actief(gemeente);
        boolean goed =
                actief.isPresent() && new Indices(elastic).achterAlias(gemeente).equals(actief.map(Doel::naam));
        Toestand toestand = goed ? Toestand.GOED : Toestand.HERBOUWEN_NODIG;
        List<Leesmodel> modellen = new ArrayList<>();
        if (goed) {
            actief.ifPresent(doel -> modellen.add(new Indexmodel(elastic, doel.naam())));
        }
        modellen.add(new Zoekdocumentmodel(bron, gemeente));
        Controlerapport eerst = new Controlerapport(gemeente, toestand, kijk(gemeente, modellen, herstel), 0);
        if (!herstel || eerst.inOrde()) {
            return eerst;
        }
        afwerken.run();
        List<Model> daarna = kijk(gemeente, modellen, false);
        return new Controlerapport(gemeente, toestand, daarna, verschillen(eerst.modellen()) - verschillen(daarna));
    }

    private static long verschillen(List<Model> modellen) {
        return modellen.stream().mapToLong(Model::verschillen).sum();
    }

    private Optional<Doel> actief(String gemeente) {
        try (Connection register = bron.getConnection()) {
            return Doelen.met(register, gemeente, Doelstaat.ACTIEF);
        } catch (SQLException fout) {
            throw new RegisterWegException(fout);
        }
    }

    private List<Model> kijk(String gemeente, List<Leesmodel> modellen, boolean herstel) {
        return modellen.stream().map(model -> kijk(gemeente, model, herstel)).toList();
    }

    private Model kijk(String gemeente, Leesmodel model, boolean herstel) {
        Map<Verschil.Soort, Long> aantallen = new EnumMap<>(Verschil.Soort.class);
        List<Verschil> eerste = new ArrayList<>();
        Vergelijker.Telling telling = vergelijker.vergelijk(gemeente, model, id -> {}, verschillen -> {
            for (Verschil verschil : verschillen) {
                aantallen.merge(verschil.soort(), 1L, Long::sum);
                if (eerste.size() < VOORBEELDEN) {
                    eerste.add(verschil);
                }
            }
            if (herstel) {
                hersteller.herstel(gemeente, verschillen);
            }
        });
        return new Model(
                model.naam(),
                telling.gelijk(),
                telling.onderweg(),
                aantallen.getOrDefault(Verschil.Soort.ONTBREEKT, 0L),
                aantallen.getOrDefault(Verschil.Soort.VEROUDERD, 0L),
                aantallen.getOrDefault(Verschil.Soort.VERWEESD, 0L),
                aantallen.getOrDefault(Verschil.Soort.NIEUWER, 0L),
                voorbeelden(eerste));
    }

    private List<Voorbeeld> voorbeelden(List<Verschil> verschillen) {
        Map<UUID, String> redenen =
                redenen(verschillen.stream().map(Verschil::id).toList());
        return verschillen.stream()
                .map(verschil -> new Voorbeeld(
                        verschil.id(),
                        verschil.soort(),
                        verschil.registerVersie(),
                        verschil.modelVersie(),
                        redenen.get(verschil.id())))
                .toList();
    }

    private Map<UUID, String> redenen(List<UUID> ids) {
        try (Connection register = bron.getConnection();
                PreparedStatement vraag = register.prepareStatement(REDENEN)) {
            vraag.setArray(1, register.createArrayOf("uuid", ids.toArray()));
            Map<UUID, String> redenen = new HashMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    redenen.put(rij.getObject(1, UUID.class), rij.getString(2));
                }
            }
            return redenen;
        } catch (SQLException fout) {
            throw new RegisterWegException(fout);
        }
    }
}
