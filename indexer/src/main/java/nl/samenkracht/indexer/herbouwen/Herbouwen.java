package nl.samenkracht.indexer.herbouwen;

import java.util.concurrent.Callable;
import nl.samenkracht.indexer.Verbinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code herbouwen}: a new index from the register, while changes go on; with {@code --terug} back to the one before. */
@Command(name = "herbouwen", mixinStandardHelpOptions = true)
public final class Herbouwen implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Option(names = "--terug")
    private boolean terug;

    @Override
    public Integer call() {
        return Herbouwopdracht.doe(verbinding.instellingen(), terug, opdracht.commandLine());
    }
}
