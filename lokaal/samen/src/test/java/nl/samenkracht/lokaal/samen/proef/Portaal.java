package nl.samenkracht.lokaal.samen.proef;

import java.net.URI;
import java.nio.file.Path;
import nl.samenkracht.indexer.volgen.Volgmelder;
import nl.samenkracht.lokaal.samen.Opstelling;
import nl.samenkracht.lokaal.samen.Voorbeeldinventaris;
import nl.samenkracht.lokaal.servers.Database;
import nl.samenkracht.lokaal.servers.GedeeldeServers;
import org.jspecify.annotations.Nullable;

/**
 * One portal with the sample inventory for all tests of this JVM: started when first asked for, on a free port, over the shared servers.
 *
 * <p>Tests only look at it and add to it. A test that stops a server, or that needs an inventory of its own, makes its own
 * {@link Opstelling}.
 */
public final class Portaal {
    /** Where the files of the sample inventory are laid down; tests run in several JVMs side by side, each has a folder of its own. */
    public static final Path VOORBEELD =
            Path.of("target", "voorbeeld", "" + ProcessHandle.current().pid());

    private static @Nullable Portaal gestart;

    private final Database database;
    private final Opstelling opstelling;
    private final URI adres;

    private Portaal() {
        database = GedeeldeServers.postgres().nieuweDatabase();
        opstelling = new Opstelling(database, GedeeldeServers.elasticsearch());
        Runtime.getRuntime().addShutdownHook(new Thread(opstelling::close, "portaal-sluiten"));
        opstelling.richtIn();
        for (String bestand : Voorbeeldinventaris.BESTANDEN) {
            leesIn(Voorbeeldinventaris.leg(bestand, VOORBEELD));
        }
        opstelling.volg(Volgmelder.STIL);
        adres = URI.create("http://127.0.0.1:" + opstelling.portaal(0));
    }

    /** The address of the portal, without a trailing slash. Takes half a minute the first time. */
    public static URI adres() {
        return portaal().adres;
    }

    /**
     * Starts another portal over the same register and index, and gives its address. It stays until the JVM ends: the portals of a JVM share
     * their network threads, and closing one would stop them all.
     */
    public static URI nogEen() {
        Opstelling opstelling = new Opstelling(database(), GedeeldeServers.elasticsearch());
        Runtime.getRuntime().addShutdownHook(new Thread(opstelling::close, "portaal-sluiten"));
        return URI.create("http://127.0.0.1:" + opstelling.portaal(0));
    }

    /** The register behind the portal. */
    public static Database database() {
        return portaal().database;
    }

    /** Register, follower and portal; never close it. */
    public static Opstelling opstelling() {
        return portaal().opstelling;
    }

    private static synchronized Portaal portaal() {
        Portaal portaal = gestart;
        if (portaal == null) {
            portaal = new Portaal();
            gestart = portaal;
        }
        return portaal;
    }

    private void leesIn(Path bestand) {
        int uitgang = opstelling.leesIn(bestand);
        if (uitgang > 1) {
            throw new IllegalStateException("importing " + bestand + " ended with " + uitgang);
        }
    }
}
