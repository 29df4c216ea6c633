package nl.samenkracht.lokaal.servers;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.testcontainers.images.builder.Transferable;

/** Elasticsearch as a container, from an image laid out as the official one is; its data goes with it. */
final class ElasticsearchContainer implements ElasticsearchServer {

    private static final Duration GEDULD = Duration.ofMinutes(10);
    private static final String CONFIG = "/usr/share/elasticsearch/config/";

    private final Map<Gebruiker, String> wachtwoorden =
            Arrays.stream(Gebruiker.values()).collect(Collectors.toMap(wie -> wie, wie -> Wachtwoorden.nieuw()));
    private final Container container;

    private ElasticsearchContainer(String image, List<String> jvmOpties) {
        container = new Container("Elasticsearch", image, 9200);
        container.inrichting().withEnv("ES_JAVA_OPTS", String.join(" ", jvmOpties));
        ElasticsearchInstellingen.bestanden(this::wachtwoord)
                .forEach((naam, inhoud) ->
                        container.inrichting().withCopyToContainer(Transferable.of(inhoud), CONFIG + naam));
        container
                .inrichting()
                .withCopyToContainer(
                        Transferable.of(ElasticsearchInstellingen.OVERAL + "network.host: 0.0.0.0\n"),
                        CONFIG + "elasticsearch.yml");
    }

    /** Starts an empty one on a free port. */
    static ElasticsearchContainer start(String image, List<String> jvmOpties) {
        ElasticsearchContainer server = new ElasticsearchContainer(image, jvmOpties);
        server.container.start(() -> Gereed.antwoordt(server), GEDULD);
        return server;
    }

    @Override
    public int port() {
        return container.port();
    }

    @Override
    public String wachtwoord(Gebruiker gebruiker) {
        return wachtwoorden.getOrDefault(gebruiker, "");
    }

    /** Between the container's first process and the server is a launcher, Java as well. */
    @Override
    public long pid() {
        long eerste = container.pid();
        return ProcessHandle.of(eerste).stream()
                .flatMap(ProcessHandle::descendants)
                .filter(proces -> isJava(proces)
                        && proces.parent()
                                .filter(ElasticsearchContainer::isJava)
                                .isPresent())
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElse(eerste);
    }

    private static boolean isJava(ProcessHandle proces) {
        return proces.info().command().orElse("").endsWith("/java");
    }

    @Override
    public boolean leeft() {
        return container.leeft();
    }

    @Override
    public void doodmaken() {
        container.doodmaken();
    }

    @Override
    public void herstart() {
        container.herstart(() -> Gereed.antwoordt(this), GEDULD);
    }

    @Override
    public void close() {
        container.close();
    }
}
