package nl.samenkracht.catalogus.hulplijnen;

import java.util.List;
import java.util.Map;
import nl.samenkracht.catalogus.Bronbestand;

/**
 * A real national help line, by situation. An empty list of numbers means: the municipality must still fill it in, so the page says
 * to ask there; never an invented number.
 *
 * @param code stable name of the situation
 * @param nummers as dialled; empty when not confirmed
 * @param teControleren what the municipality must still confirm; "nee" when nothing
 */
public record Hulplijn(
        String code,
        Tweetalig situatie,
        Tweetalig naam,
        List<String> nummers,
        Tweetalig kosten,
        Tweetalig wanneer,
        Tweetalig anders,
        String teControleren) {

    /** A text in Dutch and English; either may be empty. */
    public record Tweetalig(String nl, String en) {}

    private static final List<Hulplijn> ALLE = Bronbestand.tsv(Hulplijn.class, "hulplijnen.tsv").stream()
            .map(Hulplijn::lees)
            .toList();

    /** Every line, most urgent first. */
    public static List<Hulplijn> alle() {
        return ALLE;
    }

    private static Hulplijn lees(Map<String, String> rij) {
        String nummer = Bronbestand.verplicht(rij, "nummer");
        return new Hulplijn(
                Bronbestand.verplicht(rij, "code"),
                tweetalig(rij, "situatie"),
                tweetalig(rij, "naam"),
                nummer.isBlank() ? List.of() : List.of(nummer.split("\\|")),
                tweetalig(rij, "kosten"),
                tweetalig(rij, "wanneer"),
                tweetalig(rij, "anders"),
                Bronbestand.verplicht(rij, "te_controleren"));
    }

    private static Tweetalig tweetalig(Map<String, String> rij, String kolom) {
        return new Tweetalig(Bronbestand.verplicht(rij, kolom), Bronbestand.verplicht(rij, kolom + "_en"));
    }
}
