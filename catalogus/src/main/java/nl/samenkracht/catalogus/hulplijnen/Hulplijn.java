package nl.samenkracht.catalogus.hulplijnen;

import java.util.List;
import java.util.Map;
import nl.samenkracht.catalogus.Bronbestand;

/**
 * A real help line, by situation. An empty list of numbers means: the municipality must still fill it in, so the page says
 * to ask there; never an invented number. What must still be confirmed is not in it.
 *
 * @param code stable name of the situation
 * @param nummers as dialled; empty when not confirmed
 * @param kosten empty when not confirmed
 * @param wanneer empty when not confirmed
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
    public record Tweetalig(String nl, String en) {
        static final Tweetalig LEEG = new Tweetalig("", "");
    }

    private static final List<Map<String, String>> RIJEN = Bronbestand.tsv(Hulplijn.class, "hulplijnen.tsv");
    private static final List<Hulplijn> ALLE =
            RIJEN.stream().map(Hulplijn::lees).toList();

    /** Every national line, most urgent first. */
    public static List<Hulplijn> alle() {
        return ALLE;
    }

    /**
     * The national lines with what this gemeente says of them, most urgent first, then those of its own.
     *
     * @throws nl.samenkracht.catalogus.gebied.Gebiedsfout when its file cannot be
     */
    public static List<Hulplijn> van(String gemeente) {
        return new Eigenlijnen(gemeente, RIJEN)
                .rijen().stream().map(Hulplijn::lees).toList();
    }

    private static Hulplijn lees(Map<String, String> rij) {
        String teControleren = cel(rij, "te_controleren");
        String nummer = Onderdeel.NUMMER.isOnzeker(teControleren) ? "" : cel(rij, "nummer");
        return new Hulplijn(
                Bronbestand.verplicht(rij, "code"),
                tweetalig(rij, "situatie"),
                tweetalig(rij, "naam"),
                nummer.isBlank() ? List.of() : List.of(nummer.split("\\|")),
                Onderdeel.KOSTEN.isOnzeker(teControleren) ? Tweetalig.LEEG : tweetalig(rij, "kosten"),
                Onderdeel.WANNEER.isOnzeker(teControleren) ? Tweetalig.LEEG : tweetalig(rij, "wanneer"),
                tweetalig(rij, "anders"),
                teControleren);
    }

    private static Tweetalig tweetalig(Map<String, String> rij, String kolom) {
        return new Tweetalig(cel(rij, kolom), cel(rij, kolom + "_en"));
    }

    /** A file of a gemeente may leave out columns. */
    private static String cel(Map<String, String> rij, String kolom) {
        return rij.getOrDefault(kolom, "");
    }
}
