package nl.samenkracht.indexer.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something that another thread brings about. */
public final class Wacht {
    private Wacht() {}

    /** Returns how long it took; fails when it takes longer than {@code hoogstens}. */
    public static Duration tot(String wat, Duration hoogstens, BooleanSupplier waar) {
        long begin = System.nanoTime();
        while (!waar.getAsBoolean()) {
            assertThat(System.nanoTime() - begin).as(wat).isLessThan(hoogstens.toNanos());
            pauze();
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void pauze() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }
}
