package nl.samenkracht.indexer.redactie;

import java.io.PrintWriter;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Verbinding;
import nl.samenkracht.indexer.Zonderindex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samenvoegen}: makes one entry of two. */
@Command(name = "samenvoegen", mixinStandardHelpOptions = true, modelTransformer = Zonderindex.class)
public final class Samenvoegen implements Callable<Integer> {
    private static final UUID GEEN = new UUID(0, 0);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Parameters(index = "0", paramLabel = "BLIJFT", descriptionKey = "blijft")
    private UUID blijft = GEEN;

    @Parameters(index = "1", paramLabel = "VERVALT", descriptionKey = "vervalt")
    private UUID vervalt = GEEN;

    @Override
    public Integer call() {
        Instellingen instellingen = verbinding.instellingen();
        new Dubbelen(Registerbron.van(instellingen), instellingen.gemeente()).voegSamen(blijft, vervalt);
        PrintWriter uit = opdracht.commandLine().getOut();
        uit.println(Teksten.tekst("samenvoegen.klaar", vervalt.toString(), blijft.toString()));
        uit.flush();
        return Uitgang.GOED;
    }
}
