package nl.samenkracht.indexer;

import java.util.List;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Keeps the options of the index out of the explanation of a command that does nothing with it; it still takes them. */
public final class Zonderindex implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec opdracht) {
        for (OptionSpec keuze : List.copyOf(opdracht.options())) {
            if (keuze.longestName().startsWith("--elasticsearch")) {
                opdracht.remove(keuze);
                opdracht.addOption(OptionSpec.builder(keuze).hidden(true).build());
            }
        }
        return opdracht;
    }
}
