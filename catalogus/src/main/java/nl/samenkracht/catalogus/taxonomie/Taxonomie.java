package nl.samenkracht.catalogus.taxonomie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenkracht.catalogus.Bronbestand;

/** The terms of one taxonomy, in the order in which they are shown. Immutable. */
public final class Taxonomie {
    /** What kind of thing an entry is. */
    public static final Taxonomie SOORT = lees("soort");
    /** Eight areas of life; six are named in the municipality's letters, the picture with all eight is lost. */
    public static final Taxonomie LEEFGEBIED = lees("leefgebied");
    /** For whom. */
    public static final Taxonomie DOELGROEP = lees("doelgroep");
    /** How one gets in. */
    public static final Taxonomie TOEGANG = lees("toegang");

    private final Map<String, Term> termen;

    private Taxonomie(Map<String, Term> termen) {
        this.termen = termen;
    }

    private static Taxonomie lees(String naam) {
        Map<String, Term> termen = new LinkedHashMap<>();
        for (Map<String, String> rij : Bronbestand.tsv(Taxonomie.class, naam + ".tsv")) {
            Term term = new Term(
                    Bronbestand.verplicht(rij, "code"),
                    Bronbestand.verplicht(rij, "nl"),
                    Bronbestand.verplicht(rij, "en"),
                    Bronbestand.verplicht(rij, "officieel"),
                    Bronbestand.verplicht(rij, "ook"),
                    Bronbestand.verplicht(rij, "ook_en"));
            termen.put(term.code(), term);
        }
        return new Taxonomie(termen);
    }

    /**
     * The taxonomy behind a filter.
     *
     * @param facet name of an index field: soort, leefgebied, doelgroep, toegang
     * @throws IllegalArgumentException for another name
     */
    public static Taxonomie van(String facet) {
        return switch (facet) {
            case "soort" -> SOORT;
            case "leefgebied" -> LEEFGEBIED;
            case "doelgroep" -> DOELGROEP;
            case "toegang" -> TOEGANG;
            default -> throw new IllegalArgumentException("No taxonomy " + facet);
        };
    }

    /** All terms, in the order of the file. */
    public List<Term> termen() {
        return List.copyOf(termen.values());
    }

    /** The term with this code, or empty. */
    public Optional<Term> term(String code) {
        return Optional.ofNullable(termen.get(code));
    }

    /** Whether the code exists. */
    public boolean kent(String code) {
        return termen.containsKey(code);
    }
}
