package nl.samenkracht.lokaal.samen.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

/** Waiting for what happens by itself a little later. */
public final class Geduld {
    /** The follower is at most a second and a half behind; slow machines get more. */
    private static final Duration LANGST = Duration.ofMinutes(2);

    private static final Duration TUSSENPOOS = Duration.ofMillis(200);

    private Geduld() {}

    /** Something that will be so. */
    @FunctionalInterface
    public interface Waar {
        /** Whether it is so by now. */
        boolean is() throws Exception;
    }

    /**
     * Until it is so.
     *
     * @throws AssertionError when it is not within two minutes
     */
    public static void tot(Waar waar) throws Exception {
        Instant einde = Instant.now().plus(LANGST);
        while (!waar.is()) {
            assertThat(Instant.now()).isBefore(einde);
            Thread.sleep(TUSSENPOOS.toMillis());
        }
    }
}
