package nl.samenkracht.backend.zoeken;

/** The search server answered with something that is no answer. Its message holds nothing of the question. */
final class Zoekserverfout extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int ONTVANGEN = 200;
    private static final int ONEENS = 400;

    private final int status;

    /** It answered with this status, or with 200 and nothing. */
    Zoekserverfout(int status) {
        super(status == ONTVANGEN ? "answered nothing" : "answered " + status);
        this.status = status;
    }

    /** Whether it refused this one question: that says nothing of how it does with others. */
    boolean isOmDeVraag() {
        return status == ONEENS;
    }
}
