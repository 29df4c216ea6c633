package nl.samenkracht.lokaal.samen;

/** Starting cannot go on; the message is a sentence that says what to do. */
final class StartFout extends RuntimeException {
    private static final long serialVersionUID = 1;

    StartFout(String sleutel, Object... waarden) {
        super(Melden.tekst(sleutel, waarden));
    }
}
