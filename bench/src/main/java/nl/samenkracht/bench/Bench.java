package nl.samenkracht.bench;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenkracht.bench.genereren.Genereer;
import nl.samenkracht.bench.meten.Belast;
import nl.samenkracht.bench.meten.Groei;
import nl.samenkracht.bench.meten.Herbouw;
import nl.samenkracht.bench.meten.Herstart;
import nl.samenkracht.bench.meten.Relevantie;
import nl.samenkracht.bench.meten.Suggesties;
import nl.samenkracht.bench.meten.Versheid;
import nl.samenkracht.bench.meten.Woordenlijst;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: one subcommand per figure. See {@code bench/LEESMIJ.md}. */
@Command(
        name = "bench",
        resourceBundle = Teksten.BUNDEL,
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        subcommands = {
            Genereer.class, //
            Belast.class,
            Groei.class,
            Herbouw.class,
            Versheid.class,
            Herstart.class,
            Relevantie.class,
            Suggesties.class,
            Woordenlijst.class,
        })
public final class Bench implements Runnable {
    /** Kept here because loggers are held weakly. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    /** Runs the program and ends the process with its exit code. */
    public static void main(String... woorden) {
        FLYWAY.setLevel(Level.WARNING);
        System.exit(new CommandLine(new Bench())
                .setResourceBundle(ResourceBundle.getBundle(Teksten.BUNDEL, Locale.ROOT))
                .setUsageHelpAutoWidth(true)
                .execute(woorden));
    }

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(opdracht.commandLine(), Teksten.tekst("fout.geen-opdracht"));
    }
}
