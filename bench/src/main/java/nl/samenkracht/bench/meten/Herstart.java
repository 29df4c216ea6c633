package nl.samenkracht.bench.meten;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.belasten.Cijfers;
import nl.samenkracht.bench.genereren.Verdeling;
import nl.samenkracht.bench.opstelling.Portaal;
import nl.samenkracht.bench.opstelling.Proefopstelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code herstart}: from nothing running to the first answer of a search, and the same for the portal alone. */
@Command(name = "herstart", mixinStandardHelpOptions = true)
public final class Herstart implements Callable<Integer> {
    @Option(names = "--map", required = true)
    private Path map = Path.of("");

    @Option(names = "--uit", defaultValue = "bench/target/metingen")
    private Path uit = Path.of("");

    @Option(names = "--keren", defaultValue = "3")
    private int keren;

    @Override
    public Integer call() {
        double[] alles = new double[keren];
        double[] alleen = new double[keren];
        for (int keer = 0; keer < keren; keer++) {
            long begin = System.nanoTime();
            try (Proefopstelling opstelling = Proefopstelling.start(map)) {
                opstelling.portaal(Verdeling.EERSTE).wachtOpAntwoord().close();
                alles[keer] = seconden(begin);
                long opnieuw = System.nanoTime();
                Portaal portaal = opstelling.portaal(Verdeling.EERSTE).wachtOpAntwoord();
                alleen[keer] = seconden(opnieuw);
                portaal.close();
            }
            Teksten.zeg("herstart.keer", alles[keer], alleen[keer]);
        }
        new Verslag("herstart")
                .gegeven("alles", alles)
                .gegeven("portaal", alleen)
                .kop(Teksten.tekst("verslag.herstart").split(";"))
                .rij(Teksten.tekst("herstart.alles"), Cijfers.mediaan(alles), hoogste(alles), "45")
                .rij(Teksten.tekst("herstart.portaal"), Cijfers.mediaan(alleen), hoogste(alleen), "45")
                .schrijf(uit);
        return 0;
    }

    private static double hoogste(double[] seconden) {
        double hoogste = 0;
        for (double een : seconden) {
            hoogste = Math.max(hoogste, een);
        }
        return hoogste;
    }

    private static double seconden(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
