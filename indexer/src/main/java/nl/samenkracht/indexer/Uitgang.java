package nl.samenkracht.indexer;

/** Exit codes of the program, the same for every subcommand. */
public final class Uitgang {
    /** Done, nothing to report. */
    public static final int GOED = 0;
    /** Done, but somebody should look: rows were rejected, or register and index differ. */
    public static final int BEVINDINGEN = 1;
    /** The command was not understood, or names what is not there; nothing was done. */
    public static final int GEBRUIK = 2;
    /** Something the program needs was away or refused, such as the database; nothing was changed. */
    public static final int OMGEVING = 3;

    /** A source as a whole was not read: broken, locked with a password, too large, or a feed that is away. The others were. */
    public static final int BRON = 4;

    private Uitgang() {}
}
