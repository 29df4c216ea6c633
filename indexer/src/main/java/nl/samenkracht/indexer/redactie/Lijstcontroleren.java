package nl.samenkracht.indexer.redactie;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.HulpvragenFout;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Uitgang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hulpvragen controleren}: everything that is wrong with a vocabulary. Needs no register. */
@Command(name = "controleren", mixinStandardHelpOptions = true)
public final class Lijstcontroleren implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Parameters(index = "0", paramLabel = "BESTAND", descriptionKey = "bestand-parameter")
    private Path bestand = Path.of("");

    @Override
    public Integer call() {
        PrintWriter uit = opdracht.commandLine().getOut();
        try {
            Hulpvragen lijst = Lijstbestand.lees(bestand).lijst();
            uit.println(Lijstregels.inhoud(lijst));
            uit.println(Teksten.tekst("hulpvragen.goed"));
            List<String> opmerkingen = Lijstregels.opmerkingen(lijst);
            opmerkingen.forEach(uit::println);
            return opmerkingen.isEmpty() ? Uitgang.GOED : Uitgang.BEVINDINGEN;
        } catch (HulpvragenFout fout) {
            Lijstregels.fouten(fout.fouten()).forEach(uit::println);
            uit.println(Teksten.tekst("hulpvragen.fouten", fout.fouten().size()));
            return Uitgang.BRON;
        } finally {
            uit.flush();
        }
    }
}
