package nl.samenkracht.catalogus.register;

/** Which version of the register's tables this program was made for. */
public final class Schemaversie {
    /** Number of the newest migration. An older register lacks what this version reads; a newer one still has it (expand and contract). */
    public static final int NODIG = 9;

    private Schemaversie() {}
}
