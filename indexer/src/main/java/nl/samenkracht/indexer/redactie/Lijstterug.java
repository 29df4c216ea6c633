package nl.samenkracht.indexer.redactie;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Verbinding;
import nl.samenkracht.indexer.hulpvragen.Woordenlijst;
import nl.samenkracht.indexer.hulpvragen.Woordenlijsten;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hulpvragen terug}: back to the vocabulary before the present one, at last to that of the product. */
@Command(name = "terug", mixinStandardHelpOptions = true)
public final class Lijstterug implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Mixin
    private final Lijstwissel wissel = new Lijstwissel();

    @Override
    public Integer call() {
        Instellingen instellingen = verbinding.instellingen();
        AtomicReference<@Nullable Woordenlijst> nu = new AtomicReference<>();
        Transactie.doe(
                Registerbron.van(instellingen),
                register -> nu.set(Woordenlijsten.terug(register, instellingen.gemeente(), wissel.wie(instellingen))
                        .orElseThrow(() -> IndexerFout.gebruik("fout.woordenlijst-eerste"))));
        Woordenlijst lijst = Objects.requireNonNull(nu.get());
        PrintWriter uit = opdracht.commandLine().getOut();
        uit.println(Lijstregels.inGebruik(lijst));
        return wissel.rondAf(instellingen, opdracht.commandLine());
    }
}
