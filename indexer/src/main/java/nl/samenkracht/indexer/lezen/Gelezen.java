package nl.samenkracht.indexer.lezen;

import java.util.List;
import java.util.Optional;
import nl.samenkracht.indexer.verslag.Reden;

/** What a reader made of a value: perhaps something, perhaps with remarks; both empty for an empty value. */
public record Gelezen<T>(Optional<T> waarde, List<Reden> redenen) {
    public Gelezen {
        redenen = List.copyOf(redenen);
    }

    /** Read without remarks. */
    public static <T> Gelezen<T> van(T waarde) {
        return new Gelezen<>(Optional.of(waarde), List.of());
    }

    /** Read, with something to tell. */
    public static <T> Gelezen<T> met(T waarde, Reden... redenen) {
        return new Gelezen<>(Optional.of(waarde), List.of(redenen));
    }

    /** Nothing was there. */
    public static <T> Gelezen<T> leeg() {
        return new Gelezen<>(Optional.empty(), List.of());
    }

    /** Something was there that cannot be used. */
    public static <T> Gelezen<T> niet(Reden reden) {
        return new Gelezen<>(Optional.empty(), List.of(reden));
    }
}
