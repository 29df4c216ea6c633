package nl.samenkracht.bench.opstelling;

/** Sleeping. */
public final class Wachten {
    private Wachten() {}

    /**
     * Sleeps.
     *
     * @throws IllegalStateException when interrupted
     */
    public static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }
}
