package nl.samenkracht.indexer.index;

import java.util.Locale;

/** What an index is for at the moment; every gemeente has at most one of each. */
public enum Doelstaat {
    /** Being filled from the register. */
    VULT,
    /** Searched by visitors. */
    ACTIEF,
    /** The one before, kept to roll back to; hears of no changes but those that take something away: what is withdrawn or has become secret. */
    TERUGVAL,
    /** A kept one that is being brought up to date, to be searched again. */
    HERLEEFT;

    /** As in the column {@code index_doel.staat}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Doelstaat lees(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
