package nl.samenkracht.bench.meten;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.meten.Vragenboek.Vraag;
import nl.samenkracht.bench.opstelling.Portaal;
import nl.samenkracht.bench.opstelling.Proefopstelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code relevantie}: how well the search page answers questions of residents with graded judgements, over real servers and by HTTP, as a
 * visitor gets it.
 */
@Command(name = "relevantie", mixinStandardHelpOptions = true)
public final class Relevantie implements Callable<Integer> {
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
            Vragenronde ronde = new Vragenronde(opstelling);
            ronde.leesIn(vragen);
            ronde.herbouw();
            Map<String, String> namen = ronde.namen();
            try (Portaal portaal = opstelling.portaal(Vragenronde.GEMEENTE).wachtOpAntwoord()) {
                if (terugval) {
                    opstelling.elasticsearch().close();
                }
                for (Vraag vraag : Vragenboek.lees(vragen).vragen()) {
                    Resultatenpagina pagina = Vragenronde.vraag(portaal, vraag.tekst(), terugval);
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
}
