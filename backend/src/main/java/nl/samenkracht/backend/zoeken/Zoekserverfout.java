package nl.samenkracht.backend.zoeken;

/** The search server answered with something that is no answer. Its message holds nothing of the question. */
final class Zoekserverfout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Zoekserverfout(String bericht) {
        super(bericht);
    }
}
