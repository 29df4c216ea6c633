package nl.samenkracht.bench.meten;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.belasten.Doelwit;
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
    private static final Pattern TREFFER = Pattern.compile("<h2><a href=\"/aanbod/([0-9a-f-]{36})/");

    @Option(names = "--map", required = true)
    private Path map = Path.of("");

    @Option(names = "--uit", defaultValue = "bench/target/metingen")
    private Path uit = Path.of("");

    @Option(names = "--vragen", defaultValue = "bench/vragen")
    private Path vragen = Path.of("");

    @Option(names = "--vloer", defaultValue = "0.55")
    private double vloer;

    @Option(names = "--zonder-elasticsearch")
    private boolean terugval;

    private record Vraag(String id, String tekst, String leefgebied) {}

    /** Exit code 1 when nDCG@10 is under the floor. */
    @Override
    public Integer call() throws IOException {
        Map<String, Map<String, Integer>> oordelen = oordelen();
        Map<String, List<Rangmaat>> perLeefgebied = new LinkedHashMap<>();
        List<Rangmaat> alle = new ArrayList<>();
        try (Proefopstelling opstelling = Proefopstelling.start(map)) {
            vul(opstelling);
            try (Portaal portaal = opstelling.portaal(GEMEENTE).wachtOpAntwoord()) {
                if (terugval) {
                    opstelling.elasticsearch().close();
                }
                for (Vraag vraag : vragen()) {
                    Map<String, Integer> graden = oordelen.getOrDefault(vraag.id, Map.of());
                    if (graden.values().stream().noneMatch(graad -> graad > 0)) {
                        continue;
                    }
                    List<String> treffers = vraag(portaal, vraag.tekst);
                    Rangmaat maat = Rangmaat.van(treffers, graden);
                    alle.add(maat);
                    perLeefgebied
                            .computeIfAbsent(vraag.leefgebied, naam -> new ArrayList<>())
                            .add(maat);
                    Teksten.zeg("relevantie.vraag", maat.ndcg(), vraag.id, vraag.tekst);
                }
            }
        }
        Verslag verslag = new Verslag(terugval ? "relevantie-terugval" : "relevantie")
                .kop(Teksten.tekst("verslag.relevantie").split(";"));
        perLeefgebied.forEach((naam, maten) -> rij(verslag, naam, maten));
        rij(verslag, Teksten.tekst("relevantie.alle"), alle);
        verslag.gegeven("vragen", alle).schrijf(uit);
        return Rangmaat.gemiddeld(alle).ndcg() < vloer ? 1 : 0;
    }

    private static void rij(Verslag verslag, String naam, List<Rangmaat> maten) {
        Rangmaat samen = Rangmaat.gemiddeld(maten);
        verslag.rij(naam, maten.size(), samen.ndcg(), samen.eerste(), samen.drie(), samen.terug(), samen.niets());
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

    /** Ids in the order of the page. @throws IllegalStateException when another searcher than the one to measure keeps answering */
    private List<String> vraag(Portaal portaal, String tekst) throws IOException {
        for (int poging = 1; poging <= POGINGEN; poging++) {
            String pagina = pagina(portaal, tekst);
            if (pagina.contains(Doelwit.NOODZOEKEN) == terugval) {
                return TREFFER.matcher(pagina)
                        .results()
                        .map(treffer -> treffer.group(1))
                        .toList();
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

    private List<Vraag> vragen() throws IOException {
        return Files.readAllLines(vragen.resolve("vragen.tsv")).stream()
                .skip(1)
                .map(regel -> regel.split("\t"))
                .map(cellen -> new Vraag(cellen[0], cellen[2], cellen[3]))
                .toList();
    }

    private Map<String, Map<String, Integer>> oordelen() throws IOException {
        Map<String, Map<String, Integer>> oordelen = new HashMap<>();
        Files.readAllLines(vragen.resolve("oordelen.tsv")).stream()
                .skip(1)
                .map(regel -> regel.split("\t"))
                .forEach(cellen -> oordelen.computeIfAbsent(cellen[0], id -> new HashMap<>())
                        .put(cellen[1], Integer.valueOf(cellen[2])));
        return oordelen;
    }
}
