package nl.samenkracht.indexer.importeren;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.indexer.Foutspoor;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Oorzaak;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.adres.Adrescache;
import nl.samenkracht.indexer.adres.Adreszoeker;
import nl.samenkracht.indexer.adres.PdokLocatieserver;
import nl.samenkracht.indexer.adres.Plaatsbepaler;
import nl.samenkracht.indexer.bron.Bron;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.verslag.Bestandsverslag;
import nl.samenkracht.indexer.verslag.Verslag;
import nl.samenkracht.indexer.verslag.Verslagschrijver;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;

/** Imports sources, each in one transaction: a crash half-way leaves the register as it was. For one thread; of two at a time one waits. */
public final class Importeur {
    static final Duration GEDULD = Duration.ofMinutes(10);

    private final DataSource register;
    private final Clock klok;
    private final Voortgang voortgang;
    private final Duration geduld;

    /** As {@link #Importeur(DataSource, Clock, Voortgang, Duration)}, with ten minutes of patience. */
    public Importeur(DataSource register, Clock klok, Voortgang voortgang) {
        this(register, klok, voortgang, GEDULD);
    }

    /** @param geduld how long to wait for another import of the same gemeente */
    public Importeur(DataSource register, Clock klok, Voortgang voortgang, Duration geduld) {
        this.register = register;
        this.klok = klok;
        this.voortgang = voortgang;
        this.geduld = geduld;
    }

    /**
     * Imports every source; one that cannot be read is told in the report and does not stop the next.
     *
     * @return what became of every row
     * @throws IndexerFout when the register is away, another import does not end in time and nothing was read yet, the mapping file is wrong, or the report cannot be written
     */
    public Verslag importeer(Importopdracht opdracht) {
        opdracht.verslag().ifPresent(Importeur::maakMap);
        Instant begonnen = klok.instant();
        Gebiedsindeling indeling = Gebiedsindeling.van(opdracht.gemeente());
        Bronomgeving omgeving = new Bronomgeving(indeling, opdracht.voorbeeld(), LocalDate.now(klok));
        Kolomherkenning standaard = Kolomherkenning.standaard();
        Bronopener opener =
                new Bronopener(omgeving, opdracht.kolommen().map(standaard::met).orElse(standaard), klok, voortgang);
        List<Bestandsverslag> bestanden = new ArrayList<>();
        try (Connection verbinding = Registerbron.open(register);
                Adrescache cache = new Adrescache(register, !opdracht.proef())) {
            verbinding.setAutoCommit(false);
            for (String bron : opdracht.bronnen()) {
                try {
                    bestanden.add(importeer(
                            verbinding, opdracht, bron, opener, new Plaatsbepaler(omgeving, zoeker(opdracht, cache))));
                } catch (Importslot.Bezet bezet) {
                    IndexerFout fout = IndexerFout.omgeving(bezet, "fout.import-loopt", geduld.toMinutes());
                    if (bestanden.isEmpty()) {
                        throw fout;
                    }
                    bestanden.add(mislukt(opdracht, bron, fout.zin()));
                }
            }
            // Of a dry run nothing stays; all else was committed file by file.
            verbinding.rollback();
        } catch (SQLException fout) {
            throw Registerbron.fout(fout);
        }
        Verslag verslag = new Verslag(opdracht.gemeente(), opdracht.proef(), begonnen, klok.instant(), bestanden);
        opdracht.verslag().ifPresent(map -> {
            try {
                Verslagschrijver.schrijf(verslag, map);
            } catch (IOException fout) {
                throw IndexerFout.omgeving(fout, opdracht.proef() ? "fout.verslag-proef" : "fout.verslag", map);
            }
        });
        return verslag;
    }

    /** Before anything is read: an import whose report gets lost is no good. */
    private static void maakMap(Path map) {
        try {
            Files.createDirectories(map);
        } catch (IOException fout) {
            throw IndexerFout.gebruik("fout.verslag-map", map);
        }
        if (!Files.isWritable(map)) {
            throw IndexerFout.gebruik("fout.verslag-map", map);
        }
    }

    private static Adreszoeker zoeker(Importopdracht opdracht, Adrescache cache) {
        return opdracht.adressen()
                .<Adreszoeker>map(adres -> cache.voor(new PdokLocatieserver(adres)))
                .orElse(Adreszoeker.GEEN);
    }

    private Bestandsverslag importeer(
            Connection verbinding,
            Importopdracht opdracht,
            String bestand,
            Bronopener opener,
            Plaatsbepaler plaatsbepaler)
            throws SQLException {
        String naam = Bronopener.naam(bestand);
        voortgang.zeg("importeren.begin", naam);
        Instant begonnen = klok.instant();
        Savepoint voor = verbinding.setSavepoint();
        try {
            Bronopener.Geopend geopend = opener.open(bestand);
            String bron = opdracht.bron().isPresent()
                    ? bronnaam(opdracht, bestand)
                    : geopend.bronnaam().orElse(bronnaam(opdracht, bestand));
            Bestandsverslag verslag = lees(verbinding, opdracht, geopend.bron(), bron, naam, plaatsbepaler);
            // What one file brings, the next one meets, also in a dry run: all of it goes at the end.
            if (!opdracht.proef()) {
                schrijfRun(verbinding, bron, naam, begonnen, verslag);
                verbinding.commit();
            }
            return verslag;
        } catch (IndexerFout fout) {
            maakOngedaan(verbinding, opdracht, voor);
            return mislukt(opdracht, bestand, fout.zin());
        } catch (Importslot.Bezet bezet) {
            maakOngedaan(verbinding, opdracht, voor);
            throw bezet;
        } catch (Registerfout fout) {
            throw Registerbron.fout(fout.oorzaak());
        } catch (RuntimeException fout) {
            // A file stranger than any we know of: the others still have their turn.
            maakOngedaan(verbinding, opdracht, voor);
            String zin = Oorzaak.bekendeZin(fout)
                    .map(oorzaak -> Teksten.tekst("fout.onleesbaar", naam, oorzaak))
                    .orElseGet(() -> {
                        Foutspoor.meld(naam, fout);
                        return Teksten.tekst("fout.onverwacht", naam);
                    });
            return mislukt(opdracht, bestand, zin);
        }
    }

    private Bestandsverslag mislukt(Importopdracht opdracht, String bestand, String zin) {
        voortgang.zeg("importeren.mislukt", zin);
        return Bestandsverslag.mislukt(Bronopener.naam(bestand), bronnaam(opdracht, bestand), zin);
    }

    private static String bronnaam(Importopdracht opdracht, String bestand) {
        return opdracht.gemeente().toLowerCase(Locale.ROOT) + ":"
                + opdracht.bron().orElse(Bronopener.stam(Bronopener.naam(bestand)));
    }

    private static void maakOngedaan(Connection verbinding, Importopdracht opdracht, Savepoint voor)
            throws SQLException {
        if (opdracht.proef()) {
            verbinding.rollback(voor);
        } else {
            verbinding.rollback();
        }
    }

    private Bestandsverslag lees(
            Connection verbinding,
            Importopdracht opdracht,
            Bron bron,
            String bronnaam,
            String naam,
            Plaatsbepaler plaatsbepaler)
            throws SQLException {
        Lateimport run = new Lateimport(() -> {
            new Importslot(geduld, voortgang).neem(verbinding, opdracht.gemeente());
            noem(verbinding, "import " + bronnaam);
            return new Importrun(
                    verbinding,
                    opdracht.gemeente(),
                    bronnaam,
                    LocalDate.now(klok),
                    new Samenvoeger(
                            verbinding,
                            plaatsbepaler,
                            Organisaties.van(verbinding, opdracht.gemeente()),
                            new Veldverschillen(Gebiedsindeling.van(opdracht.gemeente()))),
                    voortgang);
        });
        bron.lees(run);
        return run.run().klaar(naam);
    }

    /** Who writes, for the history. */
    private static void noem(Connection verbinding, String wie) throws SQLException {
        try (PreparedStatement opdracht =
                verbinding.prepareStatement("select set_config('samenkracht.wie', ?, true)")) {
            opdracht.setString(1, wie);
            opdracht.execute();
        }
    }

    private void schrijfRun(
            Connection verbinding, String bron, String bestand, Instant begonnen, Bestandsverslag verslag)
            throws SQLException {
        String sql =
                "insert into import_run (bron, bestand, begonnen, klaar, telling) values (?, ?, ?::timestamptz, ?::timestamptz, ?::jsonb)";
        try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            opdracht.setString(1, bron);
            opdracht.setString(2, bestand);
            opdracht.setString(3, begonnen.toString());
            opdracht.setString(4, klok.instant().toString());
            opdracht.setString(5, Json.tekst(verslag.telling()));
            opdracht.executeUpdate();
        }
    }
}
