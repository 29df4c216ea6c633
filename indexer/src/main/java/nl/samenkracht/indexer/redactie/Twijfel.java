package nl.samenkracht.indexer.redactie;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Verbinding;
import nl.samenkracht.indexer.Zonderindex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code twijfel}: lists the pairs that may be one entry, or settles one of them. */
@Command(name = "twijfel", mixinStandardHelpOptions = true, modelTransformer = Zonderindex.class)
public final class Twijfel implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Option(names = "--geen-dubbel", paramLabel = "ID")
    private @Nullable Long geenDubbel;

    @Override
    public Integer call() {
        Instellingen instellingen = verbinding.instellingen();
        Dubbelen dubbelen = new Dubbelen(Registerbron.van(instellingen), instellingen.gemeente());
        PrintWriter uit = opdracht.commandLine().getOut();
        if (geenDubbel != null) {
            dubbelen.isGeenDubbel(geenDubbel);
            uit.println(Teksten.tekst("twijfel.afgehandeld", Long.toString(geenDubbel)));
            uit.flush();
            return Uitgang.GOED;
        }
        List<Dubbelen.Paar> paren = dubbelen.open();
        paren.forEach(paar -> uit.println(Teksten.tekst(
                "twijfel.paar",
                Long.toString(paar.nummer()),
                paar.naam(),
                paar.id().toString(),
                paar.lijktOpNaam(),
                paar.lijktOp().toString(),
                paar.reden())));
        uit.println(Teksten.tekst(paren.isEmpty() ? "twijfel.geen" : "twijfel.hoeveel", paren.size()));
        uit.flush();
        return paren.isEmpty() ? Uitgang.GOED : Uitgang.BEVINDINGEN;
    }
}
