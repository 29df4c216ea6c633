package nl.samenkracht.bench.meten;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.belasten.Cijfers;
import nl.samenkracht.bench.genereren.Aanbodmaker;
import nl.samenkracht.bench.genereren.Genereer;
import nl.samenkracht.bench.genereren.Verdeling;
import nl.samenkracht.bench.opstelling.Javaproces;
import nl.samenkracht.bench.opstelling.Portaal;
import nl.samenkracht.bench.opstelling.Proefopstelling;
import nl.samenkracht.bench.opstelling.Wachten;
import nl.samenkracht.indexer.migreren.Registerschema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code versheid}: how long after a row of the register changed the search page finds the entry by its new name. */
@Command(name = "versheid", mixinStandardHelpOptions = true)
public final class Versheid implements Callable<Integer> {
    private static final String VERANDER = "update aanbod set naam = ? where id = ?";
    private static final int KIJK_MILLIS = 10;
    private static final long GEDULD_NANOS = 30_000_000_000L;
    private static final int OPWARMEN = 10;

    @Option(names = "--map", required = true)
    private Path map = Path.of("");

    @Option(names = "--uit", defaultValue = "bench/target/metingen")
    private Path uit = Path.of("");

    @Option(names = "--aantal", defaultValue = "5000")
    private int aantal;

    @Option(names = "--keren", defaultValue = "200")
    private int keren;

    @Override
    public Integer call() throws SQLException {
        Cijfers tijden = new Cijfers();
        try (Proefopstelling opstelling = Proefopstelling.start(map);
                Portaal portaal = opstelling.portaal(Verdeling.EERSTE).wachtOpAntwoord();
                Javaproces volger = opstelling.volger(Verdeling.EERSTE);
                Connection register =
                        opstelling.register(Registerschema.INDEXERROL).getConnection()) {
            Teksten.zeg("versheid.volger", volger.pid());
            SplittableRandom toeval = new SplittableRandom(System.nanoTime());
            for (int keer = -OPWARMEN; keer < keren; keer++) {
                // At a moment unrelated to the server's refreshes.
                Wachten.millis(toeval.nextInt(600));
                long duur = verander(register, portaal, toeval);
                if (keer >= 0) {
                    tijden.voeg(duur);
                }
            }
        }
        new Verslag("versheid")
                .gegeven("keren", keren)
                .kop(Teksten.tekst("verslag.versheid").split(";"))
                .rij(keren, seconden(tijden, 0.50), seconden(tijden, 0.99), seconden(tijden, 1), "1.50")
                .schrijf(uit);
        return 0;
    }

    private long verander(Connection register, Portaal portaal, SplittableRandom toeval) throws SQLException {
        UUID id = new Aanbodmaker(Genereer.ZAAD, java.time.LocalDate.EPOCH)
                .aanbod(Verdeling.EERSTE, toeval.nextInt(aantal))
                .id();
        String woord = "proef" + Long.toString(toeval.nextLong(1L << 40), 36).replaceAll("[^a-z0-9]", "");
        try (PreparedStatement opdracht = register.prepareStatement(VERANDER)) {
            opdracht.setString(1, "Inloop " + woord);
            opdracht.setObject(2, id);
            opdracht.executeUpdate();
        }
        long begin = System.nanoTime();
        while (!vindt(portaal, woord, id)) {
            if (System.nanoTime() - begin > GEDULD_NANOS) {
                throw new IllegalStateException(Teksten.tekst("versheid.niet", woord));
            }
            Wachten.millis(KIJK_MILLIS);
        }
        return System.nanoTime() - begin;
    }

    private static boolean vindt(Portaal portaal, String woord, UUID id) {
        try {
            HttpURLConnection vraag = (HttpURLConnection)
                    portaal.adres().resolve("/zoeken?q=" + woord).toURL().openConnection();
            String pagina = new String(vraag.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return pagina.contains("/aanbod/" + id);
        } catch (IOException fout) {
            return false;
        }
    }

    private static double seconden(Cijfers tijden, double deel) {
        return tijden.deel(deel) / 1e9;
    }
}
