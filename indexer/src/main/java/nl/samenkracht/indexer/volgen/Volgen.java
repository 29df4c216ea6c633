package nl.samenkracht.indexer.volgen;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Callable;
import nl.samenkracht.indexer.Elasticbron;
import nl.samenkracht.indexer.Foutspoor;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Verbinding;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.index.Elastic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code volgen}: brings every change to the index until it is stopped (SIGTERM, Ctrl-C); with {@code --eenmaal} only what waits now. */
@Command(name = "volgen", mixinStandardHelpOptions = true)
public final class Volgen implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Option(names = "--eenmaal")
    private boolean eenmaal;

    @Option(names = "--geschiedenis", paramLabel = "MAANDEN", defaultValue = "24")
    private int geschiedenis;

    @Override
    public Integer call() throws InterruptedException {
        if (geschiedenis < 0) {
            throw new ParameterException(opdracht.commandLine(), Teksten.tekst("fout.geschiedenis", geschiedenis));
        }
        Instellingen instellingen = verbinding.instellingen();
        Voortgang voortgang = new Voortgang(opdracht.commandLine().getErr());
        try (Elastic elastic = Elasticbron.van(instellingen);
                Volger volger = new Volger(
                        Registerbron.van(instellingen),
                        elastic,
                        List.of(instellingen.gemeente()),
                        Clock.systemUTC(),
                        new Zegmelder(voortgang),
                        Period.ofMonths(geschiedenis))) {
            if (eenmaal) {
                voortgang.zeg("volgen.klaar", volger.eenmaal());
            } else {
                voortgang.zeg("volgen.begin");
                return volg(volger);
            }
            return Uitgang.GOED;
        }
    }

    private static int volg(Volger volger) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(volger::close, "volgen-stoppen"));
        volger.start();
        Throwable val = volger.wacht();
        if (val == null) {
            return Uitgang.GOED;
        }
        // Whoever started the program starts it anew.
        Foutspoor.meld("volgen", val);
        return Uitgang.OMGEVING;
    }
}
