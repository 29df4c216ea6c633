package nl.samenkracht.lokaal.servers;

/** A running server of this machine. All methods may be called from any thread. */
public interface Server extends AutoCloseable {

    /** The port on 127.0.0.1; stays the same over {@link #herstart()}. */
    int port();

    /** The process id on this machine of the server itself, not of a launcher or container around it. */
    long pid();

    /** Whether the process is there; says nothing about whether it answers. */
    boolean leeft();

    /** Kills the server as a power cut would (SIGKILL): nothing is flushed, data and port are kept for {@link #herstart()}. */
    void doodmaken();

    /**
     * Stops the server if it still runs and starts it again with the same data, port and passwords; returns once it answers.
     *
     * @throws ServerFout if it does not come back
     */
    void herstart();

    /** Stops the server in an orderly way and waits for it; a temporary server's data is deleted. Harmless when called twice. */
    @Override
    void close();
}
