package nl.samenkracht.catalogus.hulpvragen;

import java.util.List;
import java.util.Map;
import nl.samenkracht.catalogus.Bronbestand;

/**
 * A question that others find useful, to suggest while somebody types. Chosen by hand, never taken from what people typed.
 *
 * @param hulpvraag code of the need it is about
 * @param nl as a resident would say it; {@code en} the same in English
 * @param ookNl further words by which it is found, {@code ookEn} the same in English; not shown, may be empty
 */
public record Voorbeeldvraag(String hulpvraag, String nl, String en, String ookNl, String ookEn) {
    /** Every question, in the order of the file. */
    public static List<Voorbeeldvraag> alle() {
        return Bronbestand.tsv(Voorbeeldvraag.class, "voorbeeldvragen.tsv").stream()
                .map(Voorbeeldvraag::lees)
                .toList();
    }

    private static Voorbeeldvraag lees(Map<String, String> rij) {
        return new Voorbeeldvraag(
                Bronbestand.verplicht(rij, "hulpvraag"),
                Bronbestand.verplicht(rij, "nl"),
                Bronbestand.verplicht(rij, "en"),
                Bronbestand.verplicht(rij, "ook_nl"),
                Bronbestand.verplicht(rij, "ook_en"));
    }
}
