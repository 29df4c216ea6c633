package nl.samenkracht.indexer.importeren;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.migreren.Registerschema;
import nl.samenkracht.indexer.verslag.Verslag;
import nl.samenkracht.lokaal.servers.Database;
import nl.samenkracht.lokaal.servers.GedeeldeServers;

/** An empty register on a real PostgreSQL, and the importer on it. */
final class Proefregister {
    static final String GEMEENTE = "GM0402";
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    final DataSource bron;
    final Database database;

    Proefregister() {
        database = GedeeldeServers.postgres().nieuweDatabase();
        bron = Registerbron.van(new Instellingen(
                database.jdbcUrl(),
                database.gebruiker(),
                database.wachtwoord(),
                URI.create("http://localhost:9200"),
                null,
                null,
                GEMEENTE));
        Registerschema.bijwerken(bron);
    }

    Importeur importeur() {
        return new Importeur(bron, KLOK, new Voortgang(new PrintWriter(Writer.nullWriter())));
    }

    /** As {@link #importeer(Path...)}, on another day. */
    Verslag importeerOp(String dag, Path... bestanden) {
        Clock klok = Clock.fixed(Instant.parse(dag + "T12:00:00Z"), ZoneOffset.UTC);
        return new Importeur(bron, klok, new Voortgang(new PrintWriter(Writer.nullWriter())))
                .importeer(opdracht(false, bestanden));
    }

    /** As {@link #importeer(Path...)}, with a mapping file. */
    Verslag importeerMet(Path kolommen, Path bestand) {
        return importeur()
                .importeer(new Importopdracht(
                        List.of(bestand.toString()),
                        GEMEENTE,
                        Optional.empty(),
                        Optional.of(kolommen),
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty()));
    }

    Verslag importeer(Path... bestanden) {
        return importeer(false, bestanden);
    }

    Verslag proef(Path bestand) {
        return importeer(true, bestand);
    }

    private Verslag importeer(boolean proef, Path... bestanden) {
        return importeur().importeer(opdracht(proef, bestanden));
    }

    private static Importopdracht opdracht(boolean proef, Path... bestanden) {
        return new Importopdracht(
                Stream.of(bestanden).map(Path::toString).toList(),
                GEMEENTE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                proef,
                false,
                Optional.empty());
    }

    /** Every row as one text, columns separated by a bar. */
    List<String> vraag(String sql) {
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery(sql)) {
            List<String> rijen = new ArrayList<>();
            while (rij.next()) {
                StringBuilder tekst = new StringBuilder();
                for (int i = 1; i <= rij.getMetaData().getColumnCount(); i++) {
                    tekst.append(i == 1 ? "" : "|").append(rij.getString(i));
                }
                rijen.add(tekst.toString());
            }
            return rijen;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    void doe(String sql) {
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Everything the register holds, as text: to look for what must not be there. */
    String alles() {
        StringBuilder alles = new StringBuilder();
        for (String tabel : vraag(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
                        + " and table_name <> 'flyway_schema_history'")) {
            vraag("select to_jsonb(t)::text from " + tabel + " t")
                    .forEach(rij -> alles.append(rij).append('\n'));
        }
        return alles.toString();
    }

    static Path bestand(String naam) {
        return Path.of("src/test/resources/bestanden", naam);
    }
}
