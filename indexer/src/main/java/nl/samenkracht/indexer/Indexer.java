package nl.samenkracht.indexer;

import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenkracht.indexer.controleren.Controleren;
import nl.samenkracht.indexer.herbouwen.Herbouwen;
import nl.samenkracht.indexer.importeren.Importeren;
import nl.samenkracht.indexer.migreren.Migreren;
import nl.samenkracht.indexer.redactie.Gebruik;
import nl.samenkracht.indexer.redactie.Hulpvragenopdracht;
import nl.samenkracht.indexer.redactie.Meldingen;
import nl.samenkracht.indexer.redactie.Samenvoegen;
import nl.samenkracht.indexer.redactie.Twijfel;
import nl.samenkracht.indexer.volgen.Volgen;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program: one subcommand per thing one can do. A new one is added with one line in {@code subcommands}; it is a {@code Callable<Integer>}
 * that returns one of {@link Uitgang} and takes its connection from the mixin {@link Verbinding}.
 */
@Command(
        name = "indexer",
        resourceBundle = Teksten.BUNDEL,
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        subcommands = {
            Migreren.class, //
            Importeren.class,
            Volgen.class,
            Herbouwen.class,
            Controleren.class,
            Twijfel.class,
            Samenvoegen.class,
            Meldingen.class,
            Gebruik.class,
            Hulpvragenopdracht.class,
        })
public final class Indexer implements Runnable {
    /** Kept here because loggers are held weakly. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    /** What the driver warns of is told in a sentence of our own. */
    private static final Logger STUURPROGRAMMA = Logger.getLogger("org.postgresql");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    /** Runs the program and ends the process with its exit code. */
    public static void main(String... woorden) {
        System.exit(run(woorden));
    }

    /**
     * Runs the program inside this process.
     *
     * @return one of {@link Uitgang}
     */
    public static int run(String... woorden) {
        FLYWAY.setLevel(Level.WARNING);
        STUURPROGRAMMA.setLevel(Level.SEVERE);
        CommandLine opdracht = new CommandLine(new Indexer())
                .setResourceBundle(Teksten.bundel())
                .setDefaultValueProvider(new Omgevingswaarden())
                .setParameterExceptionHandler(Foutafhandeling::verkeerdGebruik)
                .setExecutionExceptionHandler(Foutafhandeling::misgegaan)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
        try {
            return opdracht.execute(woorden);
        } catch (StackOverflowError | OutOfMemoryError teVeel) {
            return Foutafhandeling.teGroot(teVeel, opdracht.getErr());
        }
    }

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(opdracht.commandLine(), Teksten.tekst("fout.geen-opdracht"));
    }
}
