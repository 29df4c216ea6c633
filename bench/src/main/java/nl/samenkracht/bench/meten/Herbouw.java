package nl.samenkracht.bench.meten;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.belasten.Cijfers;
import nl.samenkracht.bench.genereren.Verdeling;
import nl.samenkracht.bench.opstelling.Proefopstelling;
import nl.samenkracht.indexer.herbouwen.Herbouwer;
import nl.samenkracht.indexer.herbouwen.Herbouwverslag;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.migreren.Registerschema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code herbouw}: the product's rebuild against raw bulk writing of the same documents, in turns. */
@Command(name = "herbouw", mixinStandardHelpOptions = true)
public final class Herbouw implements Callable<Integer> {
    @Option(names = "--map", required = true)
    private Path map = Path.of("");

    @Option(names = "--uit", defaultValue = "bench/target/metingen")
    private Path uit = Path.of("");

    @Option(names = "--gemeente", defaultValue = Verdeling.EERSTE)
    private String gemeente = Verdeling.EERSTE;

    @Option(names = "--keren", defaultValue = "3")
    private int keren;

    @Override
    public Integer call() throws SQLException {
        double[] ruw = new double[keren];
        double[] vullen = new double[keren];
        double[] geheel = new double[keren];
        try (Proefopstelling opstelling = Proefopstelling.start(map);
                Elastic elastic = opstelling.elastic()) {
            Ruwbulk ruwbulk = new Ruwbulk(opstelling, gemeente);
            Herbouwer herbouwer = new Herbouwer(
                    opstelling.register(Registerschema.INDEXERROL), elastic, Clock.systemUTC(), klaar -> {});
            ruwbulk.perSeconde();
            herbouwer.herbouw(gemeente);
            for (int keer = 0; keer < keren; keer++) {
                ruw[keer] = ruwbulk.perSeconde();
                Herbouwverslag verslag = herbouwer.herbouw(gemeente);
                vullen[keer] = verslag.aantal() * 1000.0 / verslag.vullen().toMillis();
                geheel[keer] = verslag.aantal() * 1000.0 / verslag.geheel().toMillis();
                Teksten.zeg("herbouw.keer", ruw[keer], vullen[keer], geheel[keer]);
            }
        }
        double eerst = Cijfers.mediaan(ruw);
        new Verslag("herbouw")
                .gegeven("ruw", ruw)
                .gegeven("vullen", vullen)
                .gegeven("geheel", geheel)
                .kop(Teksten.tekst("verslag.herbouw").split(";"))
                .rij(Teksten.tekst("herbouw.ruw"), eerst, 1.0, "")
                .rij(Teksten.tekst("herbouw.vullen"), Cijfers.mediaan(vullen), Cijfers.mediaan(vullen) / eerst, "0.50")
                .rij(Teksten.tekst("herbouw.geheel"), Cijfers.mediaan(geheel), Cijfers.mediaan(geheel) / eerst, "")
                .schrijf(uit);
        return 0;
    }
}
