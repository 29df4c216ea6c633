package nl.samenkracht.lokaal.servers;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A real Elasticsearch 8.19 on the loopback address, security on, one node, with the stock analysis names.
 *
 * <p>The server is found through the system property {@value #HOME}, which the build sets for tests and start commands.
 */
public interface ElasticsearchServer extends Server {

    /** The system property naming the directory the build unpacked the server into. */
    String HOME = "samenkracht.elasticsearch.home";

    /** The system property naming an image that temporary servers are then containers of. */
    String IMAGE = "samenkracht.elasticsearch.image";

    /** Heap when nothing else is asked, in megabytes. */
    int HEAP_MEGABYTE = 512;

    /** The users, each with no more rights than its work needs. */
    enum Gebruiker {
        /** Reads {@code aanbod-*}, nothing else. */
        PORTAAL,
        /** Makes, fills, swaps and deletes {@code aanbod-*}. */
        INDEXER,
        /** Superuser. */
        BEHEER;

        /** The name to sign in with. */
        public String naam() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Starts on the data in {@code map}, made at the first start, and returns once the cluster is healthy.
     *
     * @param map the server's own directory; kept at close
     * @param port the HTTP port, 0 for a free one
     * @param heapMegabyte the JVM's heap
     * @throws ServerFout with the reason, as a sentence
     */
    static ElasticsearchServer start(Path map, int port, int heapMegabyte) {
        return ElasticsearchProces.start(Servermap.van(map), port, heap(heapMegabyte));
    }

    /** As {@link #start(Path, int, int)}, with {@value #HEAP_MEGABYTE} MB. */
    static ElasticsearchServer start(Path map, int port) {
        return start(map, port, HEAP_MEGABYTE);
    }

    /**
     * Starts an empty one on a free port, a container if {@value #IMAGE} asks so; its data is gone at {@link #close()}. It
     * compiles only simply: it starts in half the time, and is no measure of speed.
     */
    static ElasticsearchServer tijdelijk() {
        List<String> jvmOpties = new ArrayList<>(heap(HEAP_MEGABYTE));
        jvmOpties.add("-XX:TieredStopAtLevel=1");
        String image = System.getProperty(IMAGE, "");
        return image.isEmpty()
                ? ElasticsearchProces.start(Servermap.tijdelijk(), 0, jvmOpties)
                : ElasticsearchContainer.start(image, jvmOpties);
    }

    private static List<String> heap(int megabyte) {
        return List.of("-Xms" + megabyte + "m", "-Xmx" + megabyte + "m");
    }

    /** The address without a trailing slash, such as {@code http://127.0.0.1:9200}. */
    default URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** The user's password: made at the first start, kept beside the data. */
    String wachtwoord(Gebruiker gebruiker);
}
