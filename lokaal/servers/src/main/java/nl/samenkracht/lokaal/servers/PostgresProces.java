package nl.samenkracht.lokaal.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PostgreSQL as a process of this machine. Its directory holds {@code data/}, the password and the log. */
final class PostgresProces implements PostgresServer {

    private static final String NAAM = "PostgreSQL";
    private static final Duration GEDULD = Duration.ofMinutes(5);
    private static final long MINIMUM_MEGABYTE = 300;

    /** Durable as in production: the kill tests mean nothing without it. */
    static final List<String> DUURZAAM = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=200",
            "timezone=UTC",
            "logging_collector=off");

    private static final List<String> ALLEEN_HIER = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=");

    private final Servermap map;
    private final int port;
    private final String wachtwoord;
    private final GewoneGebruiker wie;
    private Proces proces;
    private boolean gesloten;

    private PostgresProces(Servermap map, int port, GewoneGebruiker wie) {
        this.map = map;
        this.port = port;
        this.wie = wie;
        this.wachtwoord = Wachtwoorden.van(map, gebruiker());
        if (!Files.isDirectory(data())) {
            maakData();
        }
        this.proces = startProces();
    }

    static PostgresProces start(Servermap map, int port) {
        try {
            GewoneGebruiker wie = GewoneGebruiker.kies(NAAM);
            Schijf.controleerRuimte(map.pad(), MINIMUM_MEGABYTE);
            return new PostgresProces(map, Poort.kies(port), wie);
        } catch (RuntimeException e) {
            map.laatLos();
            throw e;
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String wachtwoord() {
        return wachtwoord;
    }

    @Override
    public synchronized long pid() {
        return proces.pid();
    }

    @Override
    public synchronized boolean leeft() {
        return proces.leeft();
    }

    @Override
    public synchronized void doodmaken() {
        proces.doodmaken();
    }

    @Override
    public synchronized void herstart() {
        stop();
        proces = startProces();
    }

    @Override
    public synchronized void close() {
        if (!gesloten) {
            gesloten = true;
            stop();
            map.close();
        }
    }

    private void stop() {
        proces.stop(
                "INT", Duration.ofSeconds(30)); // INT is the "fast" shutdown: it does not wait for clients to leave.
    }

    private Path data() {
        return map.pad().resolve("data");
    }

    /** Makes the cluster beside its place and renames it, so that a kill half-way leaves nothing that looks finished. */
    private void maakData() {
        Path nieuw = map.pad().resolve("data.nieuw");
        Schijf.verwijder(nieuw);
        Path geheim = map.pad().resolve(gebruiker() + ".wachtwoord");
        boolean linux = System.getProperty("os.name").equals("Linux");
        voerUit(
                        "initdb",
                        List.of(
                                "--pgdata=" + nieuw,
                                "--username=" + gebruiker(),
                                "--pwfile=" + geheim,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=" + (linux ? "C.UTF-8" : "en_US.UTF-8"),
                                "--locale-provider=icu",
                                "--icu-locale=nl-NL"))
                .wachtOpGoedEinde(GEDULD);
        try {
            Files.move(nieuw, data());
        } catch (IOException e) {
            throw Schijf.bestandsfout(data(), e);
        }
    }

    private Proces startProces() {
        Poort.kies(port);
        verwijderOudePid();
        List<String> opties = new ArrayList<>(List.of("-D", data().toString(), "-p", Integer.toString(port)));
        Stream.of(ALLEEN_HIER, DUURZAAM)
                .flatMap(List::stream)
                .forEach(instelling -> opties.addAll(List.of("-c", instelling)));
        Proces nieuw = voerUit("postgres", opties);
        nieuw.wachtTot(() -> Gereed.antwoordt(this), GEDULD);
        return nieuw;
    }

    /**
     * After a SIGKILL {@code postmaster.pid} stays behind, and PostgreSQL refuses to start when its number meanwhile belongs to
     * any other process. We hold the directory's lock and stopped what ran in it, so nobody can be using the data.
     */
    private void verwijderOudePid() {
        Path oud = data().resolve("postmaster.pid");
        try {
            Files.deleteIfExists(oud);
        } catch (IOException e) {
            throw Schijf.bestandsfout(oud, e);
        }
    }

    private Proces voerUit(String programma, List<String> opties) {
        wie.geefMap(map.pad());
        List<String> opdracht = new ArrayList<>(wie.voorvoegsel());
        opdracht.add(PostgresProgramma.map().resolve("bin").resolve(programma).toString());
        opdracht.addAll(opties);
        Map<String, String> omgeving = Map.of("LC_ALL", "C", "TZ", "UTC");
        return map.onthoud(Proces.start(NAAM, opdracht, omgeving, map.pad(), programma + ".log"));
    }
}
