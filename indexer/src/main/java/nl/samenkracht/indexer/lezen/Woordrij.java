package nl.samenkracht.indexer.lezen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a clause, taken one after the other, with a look ahead. For one thread. */
final class Woordrij {
    private final List<Tijdwoord> woorden;
    private int plaats;

    Woordrij(List<Tijdwoord> woorden) {
        this.woorden = woorden;
    }

    /** The next word, not taken; {@code null} after the last. */
    @Nullable
    Tijdwoord hier() {
        return na(0);
    }

    /** The word after so many others, not taken; {@code null} after the last. */
    @Nullable
    Tijdwoord na(int stappen) {
        return plaats + stappen < woorden.size() ? woorden.get(plaats + stappen) : null;
    }

    /**
     * Takes the next word.
     *
     * @throws PastNietException when there is none
     */
    Tijdwoord neem() {
        if (op()) {
            throw new PastNietException();
        }
        return woorden.get(plaats++);
    }

    /**
     * Takes the next word if it is this one.
     *
     * @return whether it was
     */
    boolean neem(Tijdwoord.Teken teken) {
        boolean hetIs = is(teken);
        plaats += hetIs ? 1 : 0;
        return hetIs;
    }

    /** Takes the next word, whatever it is, if there is one. */
    void verder() {
        plaats++;
    }

    boolean is(Tijdwoord.Teken teken) {
        return hier() == teken;
    }

    boolean op() {
        return plaats >= woorden.size();
    }

    /** Thrown to leave a clause that does not fit; caught by {@link Tijdzin}. */
    static final class PastNietException extends RuntimeException {
        PastNietException() {
            super(null, null, false, false);
        }
    }
}
