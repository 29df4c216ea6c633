package nl.samenkracht.indexer.redactie;

import nl.samenkracht.indexer.Teksten;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hulpvragen}: the vocabulary of needs, for who keeps it. */
@Command(
        name = "hulpvragen",
        mixinStandardHelpOptions = true,
        subcommands = {
            Lijsttonen.class, //
            Lijstcontroleren.class,
            Lijstpubliceren.class,
            Lijstterug.class,
        })
public final class Hulpvragenopdracht implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Override
    public void run() {
        throw new ParameterException(opdracht.commandLine(), Teksten.tekst("fout.geen-hulpvragen-opdracht"));
    }
}
