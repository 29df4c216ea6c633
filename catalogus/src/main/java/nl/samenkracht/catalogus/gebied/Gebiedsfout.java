package nl.samenkracht.catalogus.gebied;

/** A file of a gemeente says what cannot be; the message is a sentence that names the gemeente or the file. */
public final class Gebiedsfout extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** @param zin for whoever starts the program */
    public Gebiedsfout(String zin) {
        super(zin);
    }

    /** The same with what Java says of it. */
    public Gebiedsfout(String zin, Throwable oorzaak) {
        super(zin, oorzaak);
    }
}
