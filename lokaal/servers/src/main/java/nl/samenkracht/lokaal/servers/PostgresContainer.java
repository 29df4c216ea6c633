package nl.samenkracht.lokaal.servers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL as a container, from an image that takes its settings as the official one does; its data goes with it. */
final class PostgresContainer implements PostgresServer {

    private static final Duration GEDULD = Duration.ofMinutes(5);
    private static final long GEDEELD_GEHEUGEN_BYTES = 128L << 20;

    private final String wachtwoord = Wachtwoorden.nieuw();
    private final Container container;

    private PostgresContainer(String image) {
        container = new Container("PostgreSQL", image, 5432);
        List<String> opdracht = new ArrayList<>(List.of("postgres"));
        PostgresProces.DUURZAAM.forEach(instelling -> opdracht.addAll(List.of("-c", instelling)));
        container
                .inrichting()
                .withEnv("POSTGRES_PASSWORD", wachtwoord)
                .withEnv("POSTGRES_INITDB_ARGS", "--encoding=UTF8 --locale-provider=icu --icu-locale=nl-NL")
                .withSharedMemorySize(GEDEELD_GEHEUGEN_BYTES)
                .withCommand(opdracht.toArray(String[]::new));
    }

    /** Starts an empty one on a free port. */
    static PostgresContainer start(String image) {
        PostgresContainer server = new PostgresContainer(image);
        server.container.start(() -> Gereed.antwoordt(server), GEDULD);
        return server;
    }

    @Override
    public int port() {
        return container.port();
    }

    @Override
    public String wachtwoord() {
        return wachtwoord;
    }

    @Override
    public long pid() {
        return container.pid();
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
