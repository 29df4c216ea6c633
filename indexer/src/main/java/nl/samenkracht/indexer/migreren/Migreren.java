package nl.samenkracht.indexer.migreren;

import java.util.concurrent.Callable;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Verbinding;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.Zonderindex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code migreren}: run it as the owner of the database, before any other program of this version. */
@Command(name = "migreren", mixinStandardHelpOptions = true, modelTransformer = Zonderindex.class)
public final class Migreren implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Override
    public Integer call() {
        Voortgang voortgang = new Voortgang(opdracht.commandLine().getErr());
        int stappen = Registerschema.bijwerken(Registerbron.van(verbinding.instellingen()));
        voortgang.zeg(stappen == 0 ? "migreren.al-bij" : "migreren.klaar", stappen);
        return Uitgang.GOED;
    }
}
