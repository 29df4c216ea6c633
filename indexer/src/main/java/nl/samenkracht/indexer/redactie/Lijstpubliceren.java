package nl.samenkracht.indexer.redactie;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenkracht.catalogus.hulpvragen.HulpvragenFout;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Verbinding;
import nl.samenkracht.indexer.hulpvragen.Woordenlijsten;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hulpvragen publiceren}: takes a vocabulary into use; one with anything wrong in it leaves the present one in use. */
@Command(name = "publiceren", mixinStandardHelpOptions = true)
public final class Lijstpubliceren implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Mixin
    private final Lijstwissel wissel = new Lijstwissel();

    @Parameters(index = "0", paramLabel = "BESTAND", descriptionKey = "bestand-parameter")
    private Path bestand = Path.of("");

    @Override
    public Integer call() {
        Instellingen instellingen = verbinding.instellingen();
        PrintWriter uit = opdracht.commandLine().getOut();
        Lijstbestand gelezen;
        try {
            gelezen = Lijstbestand.lees(bestand);
        } catch (HulpvragenFout fout) {
            Lijstregels.fouten(fout.fouten()).forEach(uit::println);
            uit.println(Teksten.tekst("hulpvragen.geweigerd", fout.fouten().size()));
            uit.flush();
            return Uitgang.BRON;
        }
        AtomicInteger nummer = new AtomicInteger();
        Transactie.doe(
                Registerbron.van(instellingen),
                register -> nummer.set(Woordenlijsten.publiceer(
                        register, instellingen.gemeente(), gelezen.tekst(), wissel.wie(instellingen))));
        uit.println(Lijstregels.inhoud(gelezen.lijst()));
        uit.println(Teksten.tekst("hulpvragen.gepubliceerd", Integer.toString(nummer.get())));
        List<String> opmerkingen = Lijstregels.opmerkingen(gelezen.lijst());
        opmerkingen.forEach(uit::println);
        int herbouwd = wissel.rondAf(instellingen, opdracht.commandLine());
        return herbouwd == Uitgang.GOED && !opmerkingen.isEmpty() ? Uitgang.BEVINDINGEN : herbouwd;
    }
}
