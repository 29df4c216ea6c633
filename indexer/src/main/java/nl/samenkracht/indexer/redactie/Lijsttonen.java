package nl.samenkracht.indexer.redactie;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Verbinding;
import nl.samenkracht.indexer.Zonderindex;
import nl.samenkracht.indexer.hulpvragen.Woordenlijst;
import nl.samenkracht.indexer.hulpvragen.Woordenlijsten;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hulpvragen tonen}: the vocabulary in use, as a file to change. */
@Command(name = "tonen", mixinStandardHelpOptions = true, modelTransformer = Zonderindex.class)
public final class Lijsttonen implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Option(names = "--bestand", paramLabel = "BESTAND")
    private @Nullable Path bestand;

    @Override
    public Integer call() {
        Instellingen instellingen = verbinding.instellingen();
        AtomicReference<@Nullable Woordenlijst> gelezen = new AtomicReference<>();
        Transactie.doe(
                Registerbron.van(instellingen),
                register -> gelezen.set(Woordenlijsten.inGebruik(register, instellingen.gemeente())));
        Woordenlijst lijst = Objects.requireNonNull(gelezen.get());
        PrintWriter uit = opdracht.commandLine().getOut();
        if (bestand == null) {
            uit.print(lijst.bestand());
        } else {
            schrijf(bestand, lijst.bestand());
            uit.println(Lijstregels.inGebruik(lijst));
            uit.println(Teksten.tekst("hulpvragen.geschreven", bestand));
        }
        uit.flush();
        return Uitgang.GOED;
    }

    /** Never over a file that is there: somebody may have worked on it. */
    private static void schrijf(Path bestand, String inhoud) {
        try {
            Files.writeString(bestand, inhoud, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException fout) {
            throw IndexerFout.gebruik("fout.woordenlijst-bestaat", bestand);
        } catch (IOException fout) {
            throw IndexerFout.omgeving(fout, "fout.woordenlijst-schrijven", bestand);
        }
    }
}
