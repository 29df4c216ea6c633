package nl.samenkracht.indexer.importeren;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Verbinding;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.Zonderindex;
import nl.samenkracht.indexer.verslag.Telling;
import nl.samenkracht.indexer.verslag.Verslag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code importeren}: brings files and feeds into the register. */
@Command(name = "importeren", mixinStandardHelpOptions = true, modelTransformer = Zonderindex.class)
public final class Importeren implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Parameters(arity = "1..*", paramLabel = "BRON", descriptionKey = "bron-parameter")
    private List<String> bronnen = List.of();

    @Option(names = "--bron", paramLabel = "NAAM")
    private @Nullable String bron;

    @Option(names = "--kolommen", paramLabel = "BESTAND")
    private @Nullable Path kolommen;

    @Option(names = "--verslag", paramLabel = "MAP")
    private @Nullable Path verslag;

    @Option(names = "--proef")
    private boolean proef;

    @Option(names = "--voorbeeld")
    private boolean voorbeeld;

    @Option(names = "--adressen", paramLabel = "ADRES")
    private @Nullable URI adressen;

    @Option(names = "--wachten", paramLabel = "MINUTEN", defaultValue = "10")
    private int wachten;

    @Override
    public Integer call() {
        PrintWriter err = opdracht.commandLine().getErr();
        Instellingen instellingen = verbinding.instellingen();
        if (adressen != null && !Verbinding.isWebadres(adressen)) {
            throw new ParameterException(opdracht.commandLine(), Teksten.tekst("fout.adressen", adressen));
        }
        if (wachten < 0) {
            throw new ParameterException(opdracht.commandLine(), Teksten.tekst("fout.wachten", wachten));
        }
        Importeur importeur = new Importeur(
                Registerbron.van(instellingen), Clock.systemUTC(), new Voortgang(err), Duration.ofMinutes(wachten));
        Verslag uitkomst = importeur.importeer(new Importopdracht(
                bronnen,
                instellingen.gemeente(),
                Optional.ofNullable(bron),
                Optional.ofNullable(kolommen),
                Optional.ofNullable(verslag),
                proef,
                voorbeeld,
                Optional.ofNullable(adressen)));
        vertel(uitkomst, opdracht.commandLine().getOut());
        if (uitkomst.isBronMislukt()) {
            return Uitgang.BRON;
        }
        return uitkomst.vraagtAandacht() ? Uitgang.BEVINDINGEN : Uitgang.GOED;
    }

    private void vertel(Verslag uitkomst, PrintWriter out) {
        Telling telling = uitkomst.telling();
        out.println(Teksten.tekst(
                uitkomst.proef() ? "importeren.proef-klaar" : "importeren.klaar",
                telling.gelezen(),
                telling.nieuw(),
                telling.gewijzigd(),
                telling.ongewijzigd(),
                telling.dubbel(),
                telling.twijfel(),
                telling.afgekeurd()));
        if (telling.verdwenen() > 0) {
            out.println(Teksten.tekst("importeren.verdwenen", telling.verdwenen()));
        }
        if (verslag != null) {
            out.println(Teksten.tekst("importeren.zie-verslag", verslag.resolve("verslag.html")));
        }
        out.flush();
    }
}
