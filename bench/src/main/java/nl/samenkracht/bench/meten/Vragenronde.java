package nl.samenkracht.bench.meten;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.opstelling.Portaal;
import nl.samenkracht.bench.opstelling.Proefopstelling;
import nl.samenkracht.bench.opstelling.Wachten;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.herbouwen.Herbouwer;
import nl.samenkracht.indexer.importeren.Importeur;
import nl.samenkracht.indexer.importeren.Importopdracht;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.migreren.Registerschema;

/** The corpus of the questions in real servers, and questions put to a portal over it by HTTP, as a visitor does. */
final class Vragenronde {
    static final String GEMEENTE = "GM0402";
    /** How often a question is put again that the other searcher answered: a minute and a half in all. */
    private static final int POGINGEN = 30;

    private static final int TUSSENPOOS_MILLIS = 3_000;

    private final Proefopstelling opstelling;

    Vragenronde(Proefopstelling opstelling) {
        this.opstelling = opstelling;
    }

    /** @param vragen folder with {@code corpus-hsds.json} */
    void leesIn(Path vragen) {
        new Importeur(
                        opstelling.register(Registerschema.INDEXERROL),
                        Clock.systemUTC(),
                        new Voortgang(new PrintWriter(System.err, true, StandardCharsets.UTF_8)))
                .importeer(new Importopdracht(
                        List.of(vragen.resolve("corpus-hsds.json").toString()),
                        GEMEENTE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        true,
                        Optional.empty()));
    }

    void herbouw() {
        try (Elastic elastic = opstelling.elastic()) {
            new Herbouwer(opstelling.register(Registerschema.INDEXERROL), elastic, Clock.systemUTC(), aantal -> {})
                    .herbouw(GEMEENTE);
        }
    }

    /** The names of all entries, by id. */
    Map<String, String> namen() {
        Map<String, String> namen = new HashMap<>();
        try (Connection verbinding =
                        opstelling.register(Registerschema.INDEXERROL).getConnection();
                Statement opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery("select id, naam from aanbod")) {
            while (rijen.next()) {
                namen.put(rijen.getString(1), rijen.getString(2));
            }
            return namen;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /**
     * What the page of results says.
     *
     * @param terugval which searcher is to be measured: the fallback, or Elasticsearch
     * @throws IllegalStateException when the other one keeps answering
     */
    static Resultatenpagina vraag(Portaal portaal, String tekst, boolean terugval) throws IOException {
        for (int poging = 1; poging <= POGINGEN; poging++) {
            Resultatenpagina pagina = Resultatenpagina.lees(pagina(portaal, tekst));
            if (pagina.terugval() == terugval) {
                return pagina;
            }
            Wachten.millis(TUSSENPOOS_MILLIS);
        }
        throw new IllegalStateException(Teksten.tekst("fout.zoeker"));
    }

    private static String pagina(Portaal portaal, String tekst) throws IOException {
        URI adres = portaal.adres().resolve("/zoeken?q=" + URLEncoder.encode(tekst, StandardCharsets.UTF_8));
        HttpURLConnection verbinding = (HttpURLConnection) adres.toURL().openConnection();
        try (InputStream antwoord = verbinding.getInputStream()) {
            return new String(antwoord.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
