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
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.meten.Vragenboek.Vraag;
import nl.samenkracht.bench.opstelling.Portaal;
import nl.samenkracht.bench.opstelling.Proefopstelling;
import nl.samenkracht.bench.opstelling.Wachten;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.herbouwen.Herbouwer;
import nl.samenkracht.indexer.importeren.Importeur;
import nl.samenkracht.indexer.importeren.Importopdracht;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.migreren.Registerschema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code relevantie}: how well the search page answers questions of residents with graded judgements, over real servers and by HTTP, as a
 * visitor gets it.
 */
@Command(name = "relevantie", mixinStandardHelpOptions = true)
public final class Relevantie implements Callable<Integer> {
    private static final String GEMEENTE = "GM0402";
    /** How often a question is put again that the other searcher answered: a minute and a half in all. */
    private static final int POGINGEN = 30;

    private static final int TUSSENPOOS_MILLIS = 3_000;

    @Option(names = "--map", required = true)
    private Path map = Path.of("");

    @Option(names = "--uit", defaultValue = "bench/target/metingen")
    private Path uit = Path.of("");

    @Option(names = "--vragen", defaultValue = "bench/vragen")
    private Path vragen = Path.of("");

    @Option(names = "--vloer", defaultValue = "0.62")
    private double vloer;

    @Option(names = "--vloer-drie", defaultValue = "0.86")
    private double vloerDrie;

    @Option(names = "--verschil", defaultValue = "0.13")
    private double verschil;

    @Option(names = "--zonder-elasticsearch")
    private boolean terugval;

    @Option(names = "--toon-apart")
    private boolean toonApart;

    /** Exit code 1 when the questions kept apart are answered worse than the floors, or than the visible ones allow. */
    @Override
    public Integer call() throws IOException {
        Relevantietabel tabel = new Relevantietabel();
        try (Proefopstelling opstelling = Proefopstelling.start(map)) {
            vul(opstelling);
            Map<String, String> namen = namen(opstelling);
            try (Portaal portaal = opstelling.portaal(GEMEENTE).wachtOpAntwoord()) {
                if (terugval) {
                    opstelling.elasticsearch().close();
                }
                for (Vraag vraag : Vragenboek.lees(vragen).vragen()) {
                    Resultatenpagina pagina = vraag(portaal, vraag.tekst());
                    Rangmaat maat = Rangmaat.van(pagina.ids(), vraag.graden());
                    tabel.voeg(vraag, maat);
                    zeg(vraag, maat, pagina, namen);
                }
            }
        }
        Verslag verslag = new Verslag(terugval ? "relevantie-terugval" : "relevantie");
        tabel.schrijf(verslag);
        verslag.schrijf(uit);
        return tabel.haalt(vloer, vloerDrie, verschil) ? 0 : 1;
    }

    /** A question that loses is told with what was heard, what came first and what should have; those kept apart only when asked for. */
    private void zeg(Vraag vraag, Rangmaat maat, Resultatenpagina pagina, Map<String, String> namen) {
        if (vraag.apart() && !toonApart) {
            return;
        }
        Teksten.zeg("relevantie.vraag", maat.ndcg(), vraag.id(), vraag.tekst());
        if (maat.drie() == 0) {
            String had = vraag.graden().entrySet().stream()
                    .filter(oordeel -> oordeel.getValue() == 3)
                    .map(oordeel -> namen.getOrDefault(oordeel.getKey(), oordeel.getKey()) + " ("
                            + (pagina.ids().indexOf(oordeel.getKey()) + 1) + ")")
                    .collect(Collectors.joining("; "));
            Teksten.zeg(
                    "relevantie.verliest",
                    String.join("; ", pagina.begrepen()),
                    String.join("; ", pagina.namen().stream().limit(3).toList()),
                    had);
        }
    }

    private static Map<String, String> namen(Proefopstelling opstelling) {
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

    private void vul(Proefopstelling opstelling) {
        var register = opstelling.register(Registerschema.INDEXERROL);
        new Importeur(
                        register,
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
        try (Elastic elastic = opstelling.elastic()) {
            new Herbouwer(register, elastic, Clock.systemUTC(), aantal -> {}).herbouw(GEMEENTE);
        }
    }

    /** @throws IllegalStateException when another searcher than the one to measure keeps answering */
    private Resultatenpagina vraag(Portaal portaal, String tekst) throws IOException {
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
