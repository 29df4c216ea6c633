package nl.samenkracht.bench.belasten;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks as fast as it is answered, over a fixed number of connections, a block at a time. */
public final class Belasting implements AutoCloseable {
    private final int verbindingen;
    private final Map<String, Long> processen;
    private final ExecutorService draden;
    private final Map<String, List<Vrager>> vragers = new HashMap<>();

    /**
     * @param verbindingen connections for each target, kept open between blocks
     * @param processen process ids of which the processor time is told, by name
     */
    public Belasting(int verbindingen, Map<String, Long> processen) {
        this.verbindingen = verbindingen;
        this.processen = new LinkedHashMap<>(processen);
        this.draden = Executors.newFixedThreadPool(verbindingen, werk -> new Thread(werk, "belasting"));
    }

    /** One block; returns when every connection has its last answer. */
    public Blok blok(Doelwit doelwit, Duration duur) {
        List<Vrager> eigen = vragers.computeIfAbsent(doelwit.naam(), naam -> maak(doelwit));
        Map<String, Long> cpuVooraf = cpu();
        long begin = System.nanoTime();
        long einde = begin + duur.toNanos();
        List<Future<?>> bezig = new ArrayList<>();
        eigen.forEach(vrager -> bezig.add(draden.submit(() -> vrager.vraagTot(einde))));
        bezig.forEach(Belasting::wacht);
        double seconden = (System.nanoTime() - begin) / 1e9;
        Map<String, Long> cpuNa = cpu();
        Cijfers tijden = new Cijfers();
        long fouten = 0;
        long kaartjes = 0;
        long bytes = 0;
        for (Vrager vrager : eigen) {
            tijden.voeg(vrager.tijden);
            fouten += vrager.fouten;
            kaartjes += vrager.kaartjes;
            bytes += vrager.bytes;
        }
        long goed = tijden.aantal();
        Map<String, Double> cpu = new LinkedHashMap<>();
        cpuNa.keySet()
                .forEach(naam -> cpu.put(
                        naam,
                        (cpuNa.getOrDefault(naam, 0L) - cpuVooraf.getOrDefault(naam, 0L))
                                / (double) Math.max(1, goed)));
        return new Blok(
                doelwit.naam(),
                goed,
                fouten,
                kaartjes,
                bytes,
                goed / seconden,
                tijden.deel(0.50) / 1e6,
                tijden.deel(0.99) / 1e6,
                cpu);
    }

    private Map<String, Long> cpu() {
        Map<String, Long> cpu = new HashMap<>();
        processen.forEach((naam, pid) -> cpu.put(naam, Cputijd.millis(pid)));
        cpu.put("bench", Cputijd.eigenMillis());
        return cpu;
    }

    private List<Vrager> maak(Doelwit doelwit) {
        List<Vrager> nieuw = new ArrayList<>();
        for (int nummer = 0; nummer < verbindingen; nummer++) {
            // Each begins elsewhere, so that no two ask the same at the same time.
            int vanaf = nummer * doelwit.verzoeken().size() / verbindingen;
            nieuw.add(new Vrager(doelwit, vanaf));
        }
        return nieuw;
    }

    private static void wacht(Future<?> bezig) {
        try {
            bezig.get();
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        } catch (ExecutionException fout) {
            throw new IllegalStateException(fout.getCause());
        }
    }

    @Override
    public void close() {
        draden.shutdown();
        vragers.values().forEach(lijst -> lijst.forEach(vrager -> vrager.verbinding.close()));
    }

    /** One connection with its place in the row of questions. */
    private static final class Vrager {
        private final Doelwit doelwit;
        private final Verbinding verbinding;
        private final Cijfers tijden = new Cijfers();
        private int volgende;
        private long fouten;
        private long kaartjes;
        private long bytes;

        Vrager(Doelwit doelwit, int vanaf) {
            this.doelwit = doelwit;
            this.verbinding = new Verbinding(doelwit.adres());
            this.volgende = vanaf;
        }

        void vraagTot(long einde) {
            tijden.leeg();
            fouten = 0;
            kaartjes = 0;
            bytes = 0;
            while (System.nanoTime() < einde) {
                vraag();
            }
        }

        private void vraag() {
            byte[] verzoek =
                    doelwit.verzoeken().get(volgende++ % doelwit.verzoeken().size());
            long begin = System.nanoTime();
            try {
                int status = verbinding.vraag(verzoek);
                long duur = System.nanoTime() - begin;
                int gevonden = verbinding.keer(doelwit.teken());
                if (status == 200 && gevonden >= doelwit.minstens() && verbinding.keer(doelwit.verboden()) == 0) {
                    tijden.voeg(duur);
                    kaartjes += gevonden;
                    bytes += verbinding.lengte();
                } else {
                    fouten++;
                }
            } catch (IOException fout) {
                fouten++;
            }
        }
    }
}
