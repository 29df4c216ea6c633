package nl.samenkracht.lokaal.servers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Elasticsearch as a process of this machine. Its directory holds {@code config/ data/ logs/ tmp/} and the passwords. */
final class ElasticsearchProces implements ElasticsearchServer {

    private static final String NAAM = "Elasticsearch";
    /** 10 to 20 s on an idle machine; minutes on one that is building as well; a dead server is noticed at once. */
    private static final Duration GEDULD = Duration.ofMinutes(10);

    private static final long MINIMUM_MEGABYTE = 800;

    private final Servermap map;
    private final int port;
    private final List<String> jvmOpties;
    private final GewoneGebruiker wie;
    private Proces starter;
    private boolean gesloten;

    private ElasticsearchProces(Servermap map, int port, List<String> jvmOpties, GewoneGebruiker wie) {
        this.map = map;
        this.port = port;
        this.jvmOpties = List.copyOf(jvmOpties);
        this.wie = wie;
        this.starter = startProces();
    }

    static ElasticsearchProces start(Servermap map, int port, List<String> jvmOpties) {
        try {
            GewoneGebruiker wie = GewoneGebruiker.kies(NAAM);
            Schijf.controleerRuimte(map.pad(), MINIMUM_MEGABYTE);
            return new ElasticsearchProces(map, Poort.kies(port), jvmOpties, wie);
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
    public String wachtwoord(Gebruiker gebruiker) {
        return Wachtwoorden.van(map, gebruiker.naam());
    }

    @Override
    public synchronized long pid() {
        return map.processen().stream()
                .mapToLong(ProcessHandle::pid)
                .filter(pid -> pid != starter.pid())
                .findFirst()
                .orElse(starter.pid());
    }

    @Override
    public synchronized boolean leeft() {
        return starter.leeft();
    }

    @Override
    public synchronized void doodmaken() {
        starter.doodmaken();
    }

    @Override
    public synchronized void herstart() {
        stop();
        starter = startProces();
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
        starter.stop("TERM", Duration.ofSeconds(30));
    }

    private Proces startProces() {
        Poort.kies(port);
        Path home = home();
        Path config = ElasticsearchInstellingen.schrijf(map, home, port, jvmOpties, this::wachtwoord);
        Path tmp = map.map("tmp");
        wie.geefMap(map.pad());
        List<String> opdracht = new ArrayList<>(wie.voorvoegsel());
        opdracht.addAll(List.of(
                home.resolve("bin/elasticsearch").toString(),
                "-p",
                map.pad().resolve("server.pid").toString()));
        Map<String, String> omgeving = Map.of(
                "ES_PATH_CONF", config.toString(),
                "ES_TMPDIR", tmp.toString(),
                "ES_JAVA_HOME", System.getProperty("java.home"));
        Proces nieuw = map.onthoud(Proces.start(NAAM, opdracht, omgeving, map.pad(), "elasticsearch.log"));
        nieuw.wachtTot(() -> Gereed.antwoordt(this), GEDULD);
        return nieuw;
    }

    private static Path home() {
        Path home = Path.of(System.getProperty(HOME, ""));
        if (!Files.isExecutable(home.resolve("bin/elasticsearch"))) {
            throw new ServerFout(ServerFout.Oorzaak.PROGRAMMA_ONTBREEKT, home.toAbsolutePath());
        }
        return home.toAbsolutePath();
    }
}
