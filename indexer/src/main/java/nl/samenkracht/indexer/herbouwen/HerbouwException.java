package nl.samenkracht.indexer.herbouwen;

/** A rebuild or roll-back that was not carried through; visitors still search what they searched before. */
public final class HerbouwException extends RuntimeException {
    /** Why. */
    public enum Reden {
        /** Another rebuild of this gemeente is going on. */
        AL_BEZIG,
        /** There is no index to go back to. */
        GEEN_TERUGVAL,
        /** Too many entries were refused to trust the new index. */
        TE_VEEL_GEWEIGERD,
        /** The index holds later versions than the register, which was put back: only a rebuild helps. */
        INDEX_NIEUWER,
        /** Index and register could not be made to agree. */
        BLIJFT_ONGELIJK
    }

    private final Reden reden;

    HerbouwException(Reden reden, String bijzonderheden) {
        super(reden + " " + bijzonderheden);
        this.reden = reden;
    }

    /** Why it was not carried through. */
    public Reden reden() {
        return reden;
    }
}
