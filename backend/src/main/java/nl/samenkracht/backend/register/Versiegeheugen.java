package nl.samenkracht.backend.register;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What was read before, by id and version of the register. A version never comes back with another content: who first asks which version holds
 * gets what is right without hearing of changes. Thread-safe.
 *
 * <p>Two generations bound it: when the young one weighs too much it becomes the old one, and what nobody asked for meanwhile is gone.
 */
public final class Versiegeheugen<K, T> {
    private record Bewaard<T>(long versie, T inhoud, int gewicht) {}

    private final long perGeneratie;
    private final AtomicLong gewicht = new AtomicLong();
    private volatile Map<K, Bewaard<T>> jong = new ConcurrentHashMap<>();
    private volatile Map<K, Bewaard<T>> oud = Map.of();

    /** @param perGeneratie what all that is kept weighs at least, and at most twice that and the last one besides */
    public Versiegeheugen(long perGeneratie) {
        this.perGeneratie = perGeneratie;
    }

    /** What is kept in this version, or {@code null}. */
    public @Nullable T zoek(K id, long versie) {
        Bewaard<T> bewaard = jong.get(id);
        if (bewaard == null) {
            bewaard = oud.get(id);
            if (bewaard != null) {
                zet(id, bewaard);
            }
        }
        return bewaard != null && bewaard.versie == versie ? bewaard.inhoud : null;
    }

    /**
     * Keeps it, instead of an other version.
     *
     * @param gewicht in the measure of the whole, such as characters
     */
    public void bewaar(K id, long versie, T inhoud, int gewicht) {
        zet(id, new Bewaard<>(versie, inhoud, gewicht));
    }

    private void zet(K id, Bewaard<T> bewaard) {
        if (gewicht.get() >= perGeneratie) {
            synchronized (this) {
                if (gewicht.get() >= perGeneratie) {
                    oud = jong;
                    jong = new ConcurrentHashMap<>();
                    gewicht.set(0);
                }
            }
        }
        Bewaard<T> vorige = jong.put(id, bewaard);
        gewicht.addAndGet(bewaard.gewicht - (vorige == null ? 0 : vorige.gewicht));
    }
}
