package nl.samenkracht.bench.meten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.meten.Vragenboek.Vraag;
import nl.samenkracht.bench.opstelling.Portaal;
import nl.samenkracht.bench.opstelling.Proefopstelling;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.HulpvragenFout;
import nl.samenkracht.indexer.hulpvragen.Woordenlijsten;
import nl.samenkracht.indexer.migreren.Registerschema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code woordenlijst}: what another vocabulary does to the ranking of the test questions, before it is published. In a register of its own: nothing
 * that visitors search is touched.
 */
@Command(name = "woordenlijst", mixinStandardHelpOptions = true)
public final class Woordenlijst implements Callable<Integer> {
    @Option(names = "--nieuw", required = true)
    private Path nieuw = Path.of("");

    @Option(names = "--oud")
    private @Nullable Path oud;

    @Option(names = "--map", required = true)
    private Path map = Path.of("");

    @Option(names = "--uit", defaultValue = "bench/target/metingen")
    private Path uit = Path.of("");

    @Option(names = "--vragen", defaultValue = "bench/vragen")
    private Path vragen = Path.of("");

    /** Exit code 1 when a vocabulary cannot be used; nothing was measured then. */
    @Override
    public Integer call() throws IOException {
        String was;
        String wordt;
        try {
            was = oud == null ? Hulpvragen.standaardbestand() : gekeurd(oud);
            wordt = gekeurd(nieuw);
        } catch (HulpvragenFout fout) {
            fout.fouten()
                    .forEach(een ->
                            Teksten.zeg("woordenlijst.fout", Integer.toString(een.regel()), een.soort(), een.waarde()));
            return 1;
        }
        Vragenboek boek = Vragenboek.lees(vragen);
        Vergelijking vergelijking;
        try (Proefopstelling opstelling = Proefopstelling.start(map)) {
            Vragenronde ronde = new Vragenronde(opstelling);
            ronde.leesIn(vragen);
            Map<String, Resultatenpagina> eerst = antwoorden(opstelling, ronde, was, boek);
            Map<String, Resultatenpagina> daarna = antwoorden(opstelling, ronde, wordt, boek);
            vergelijking = new Vergelijking(boek, eerst, daarna, ronde.namen());
        }
        Verslag verslag = new Verslag("woordenlijst");
        vergelijking.schrijf(verslag);
        verslag.schrijf(uit);
        return 0;
    }

    /** @throws HulpvragenFout when it cannot be used */
    private static String gekeurd(Path bestand) {
        try {
            String tekst = Files.readString(bestand);
            Hulpvragen.lees(tekst);
            return tekst;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The first page of every question, by its id. */
    private static Map<String, Resultatenpagina> antwoorden(
            Proefopstelling opstelling, Vragenronde ronde, String lijst, Vragenboek boek) throws IOException {
        try (Connection register =
                opstelling.register(Registerschema.INDEXERROL).getConnection()) {
            Woordenlijsten.publiceer(register, Vragenronde.GEMEENTE, lijst, "bench");
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
        ronde.herbouw();
        Map<String, Resultatenpagina> antwoorden = new LinkedHashMap<>();
        try (Portaal portaal = opstelling.portaal(Vragenronde.GEMEENTE).wachtOpAntwoord()) {
            List<Vraag> alle = boek.vragen();
            for (Vraag vraag : alle) {
                antwoorden.put(vraag.id(), Vragenronde.vraag(portaal, vraag.tekst(), false));
            }
            Teksten.zeg("woordenlijst.gevraagd", alle.size());
        }
        return antwoorden;
    }
}
