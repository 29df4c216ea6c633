package nl.samenkracht.indexer.importeren;

import java.util.List;
import java.util.concurrent.Callable;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Verbinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code importeren}: brings files and feeds into the register. */
@Command(name = "importeren", mixinStandardHelpOptions = true)
public final class Importeren implements Callable<Integer> {
    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Parameters(arity = "1..*", paramLabel = "BRON")
    private List<String> bronnen = List.of();

    @Override
    public Integer call() {
        return bronnen.isEmpty() ? Uitgang.GEBRUIK : Uitgang.GOED;
    }
}
