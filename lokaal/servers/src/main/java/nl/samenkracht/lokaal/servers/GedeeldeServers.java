package nl.samenkracht.lokaal.servers;

import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL and one Elasticsearch for all tests of this JVM, each started when first asked for and stopped at its end;
 * processes, or containers if {@value PostgresServer#IMAGE} and {@value ElasticsearchServer#IMAGE} name images.
 *
 * <p>Tests stay apart by asking a database of their own ({@link PostgresServer#nieuweDatabase()}) and index names of their own.
 */
public final class GedeeldeServers {

    private static @Nullable PostgresServer postgres;
    private static @Nullable ElasticsearchServer elasticsearch;

    private GedeeldeServers() {}

    /** The shared PostgreSQL; takes about three seconds the first time. */
    public static synchronized PostgresServer postgres() {
        PostgresServer server = postgres;
        if (server == null) {
            server = PostgresServer.tijdelijk();
            postgres = server;
            sluitAanHetEind(server);
        }
        return server;
    }

    /** The shared Elasticsearch; takes ten to twenty seconds the first time on an idle machine. */
    public static synchronized ElasticsearchServer elasticsearch() {
        ElasticsearchServer server = elasticsearch;
        if (server == null) {
            server = ElasticsearchServer.tijdelijk();
            elasticsearch = server;
            sluitAanHetEind(server);
        }
        return server;
    }

    private static void sluitAanHetEind(Server server) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "servers-sluiten"));
    }
}
