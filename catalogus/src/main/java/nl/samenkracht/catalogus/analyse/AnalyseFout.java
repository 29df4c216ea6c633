package nl.samenkracht.catalogus.analyse;

/** Analysis settings that this product does not understand, with the name of the filter and option: better refused than half obeyed. */
public final class AnalyseFout extends IllegalArgumentException {
    AnalyseFout(String bericht) {
        super(bericht);
    }

    AnalyseFout(String bericht, Throwable aanleiding) {
        super(bericht, aanleiding);
    }
}
