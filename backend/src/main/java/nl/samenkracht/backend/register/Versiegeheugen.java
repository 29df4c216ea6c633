package nl.samenkracht.backend.register;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What was read before, by id and version of the register. A version never comes back with another content: who first asks which version holds
 * gets what is right without hearing of changes. Thread-safe.
 *
 * <p>Two generations bound it: when the young one is full it becomes the old one, and what nobody asked for meanwhile is gone.
 */
public final class Versiegeheugen<K, T> {
    private record Bewaard<T>(long versie, T inhoud) {}

    private final int perGeneratie;
    private volatile Map<K, Bewaard<T>> jong = new ConcurrentHashMap<>();
    private volatile Map<K, Bewaard<T>> oud = Map.of();

    /** @param perGeneratie how many are kept at least; at most twice as many */
    public Versiegeheugen(int perGeneratie) {
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

    /** Keeps it, instead of an other version. */
    public void bewaar(K id, long versie, T inhoud) {
        zet(id, new Bewaard<>(versie, inhoud));
    }

    private void zet(K id, Bewaard<T> bewaard) {
        if (jong.size() >= perGeneratie) {
            synchronized (this) {
                if (jong.size() >= perGeneratie) {
                    oud = jong;
                    jong = new ConcurrentHashMap<>();
                }
            }
        }
        jong.put(id, bewaard);
    }
}
