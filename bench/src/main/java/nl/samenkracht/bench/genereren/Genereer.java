package nl.samenkracht.bench.genereren;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.opstelling.Proefopstelling;
import nl.samenkracht.catalogus.tijd.Landtijd;
import nl.samenkracht.indexer.herbouwen.Herbouwer;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.index.Indices;
import nl.samenkracht.indexer.migreren.Registerschema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code genereer}: fills the register of a folder and lets the product index it. Doing it again goes on where it stopped. */
@Command(name = "genereer", mixinStandardHelpOptions = true)
public final class Genereer implements Callable<Integer> {
    /** The seed of everything that is measured. */
    public static final long ZAAD = 402;

    private static final int MELD_PER = 50_000;

    @Option(names = "--map", required = true)
    private Path map = Path.of("");

    @Option(names = "--aantal", defaultValue = "5000")
    private int aantal;

    @Option(names = "--gemeenten", defaultValue = "1")
    private int gemeenten;

    @Option(names = "--grootste", defaultValue = "-1")
    private int grootste;

    @Option(names = "--zaad", defaultValue = "" + ZAAD)
    private long zaad;

    @Option(names = "--dag")
    private LocalDate dag = LocalDate.now(Landtijd.ZONE);

    @Option(names = "--hoogstens", defaultValue = "PT10H")
    private Duration hoogstens = Duration.ZERO;

    @Override
    public Integer call() throws SQLException {
        Instant einde = Instant.now().plus(hoogstens);
        Verdeling verdeling = Verdeling.van(aantal, gemeenten, grootste < 0 ? aantal : grootste);
        try (Proefopstelling opstelling = Proefopstelling.start(map)) {
            vul(opstelling, verdeling);
            return indexeer(opstelling, verdeling, einde) ? 0 : 1;
        }
    }

    private void vul(Proefopstelling opstelling, Verdeling verdeling) throws SQLException {
        int al = Registervuller.aantal(opstelling.eigenaar());
        if (al == verdeling.totaal()) {
            Teksten.zeg("genereer.al", al);
            return;
        }
        if (al > 0) {
            throw new IllegalArgumentException(Teksten.tekst("genereer.anders", al));
        }
        Instant begin = Instant.now();
        new Registervuller(new Aanbodmaker(zaad, dag), Genereer::meld).vul(opstelling.eigenaar(), verdeling);
        Teksten.zeg("genereer.register", verdeling.totaal(), seconden(begin));
    }

    /** Whether all were done in time. */
    private static boolean indexeer(Proefopstelling opstelling, Verdeling verdeling, Instant einde) {
        try (Elastic elastic = opstelling.elastic()) {
            Indices indices = new Indices(elastic);
            Herbouwer herbouwer = new Herbouwer(
                    opstelling.register(Registerschema.INDEXERROL), elastic, Clock.systemUTC(), klaar -> {});
            for (Verdeling.Deel deel : verdeling.delen()) {
                if (Instant.now().isAfter(einde)) {
                    Teksten.zeg("genereer.verder", deel.gemeente());
                    return false;
                }
                if (indices.achterAlias(deel.gemeente()).isEmpty()) {
                    var verslag = herbouwer.herbouw(deel.gemeente());
                    Teksten.zeg(
                            "genereer.index",
                            deel.gemeente(),
                            verslag.aantal(),
                            verslag.geheel().toMillis() / 1000.0);
                }
            }
        }
        return true;
    }

    private static void meld(int aantal) {
        if (aantal % MELD_PER == 0) {
            Teksten.zeg("genereer.bezig", aantal);
        }
    }

    private static double seconden(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }
}
