package nl.samenkracht.indexer.bron.hsds;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.Bronbestand;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Knows the members that HSDS gives an object ({@code leden.tsv}), and finds those we read that are of another type than it gives them: a list, an
 * object, or a single value. Nothing of those can be read.
 */
final class Ledenkeuring {
    static final String DIENST = "service";
    static final String ORGANISATIE = "organization";
    private static final String OVERAL = "*";
    /** Told by what stands behind the name. */
    private enum Vorm {
        LIJST("[]"),
        OBJECT("{}"),
        ONGELEZEN("-"),
        WAARDE("");

        private final String teken;

        Vorm(String teken) {
            this.teken = teken;
        }
    }

    private static final Map<String, Map<String, Vorm>> LEDEN =
            Bronbestand.tsv(Ledenkeuring.class, "leden.tsv").stream()
                    .collect(Collectors.toMap(
                            rij -> Bronbestand.verplicht(rij, "object"),
                            rij -> leden(Bronbestand.verplicht(rij, "leden"))));

    private Ledenkeuring() {}

    private static Map<String, Vorm> leden(String namen) {
        return Arrays.stream(namen.split(" "))
                .collect(Collectors.toMap(
                        naam -> naam.substring(
                                0, naam.length() - vorm(naam).teken.length()),
                        Ledenkeuring::vorm));
    }

    private static Vorm vorm(String naam) {
        return Arrays.stream(Vorm.values())
                .filter(vorm -> naam.endsWith(vorm.teken))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether the standard gives such an object a member of this name.
     *
     * @param object by the name it stands under, or {@link #DIENST}
     */
    static boolean kent(String object, String naam) {
        return vorm(object, naam) != null;
    }

    private static @Nullable Vorm vorm(String object, String naam) {
        Vorm eigen = LEDEN.getOrDefault(object, Map.of()).get(naam);
        return eigen == null ? LEDEN.getOrDefault(OVERAL, Map.of()).get(naam) : eigen;
    }

    /** The names of those of another type, each once, as in "phones" or "location.name". */
    static Set<String> vreemd(JsonNode dienst) {
        Set<String> vreemd = new LinkedHashSet<>();
        keur(DIENST, dienst, "", vreemd);
        return vreemd;
    }

    private static void keur(String object, JsonNode knoop, String pad, Set<String> vreemd) {
        for (Map.Entry<String, JsonNode> lid : knoop.properties()) {
            String naam = lid.getKey();
            JsonNode waarde = lid.getValue();
            Vorm vorm = waarde.isNull() || isLeeg(waarde) ? null : vorm(object, naam);
            if (vorm == Vorm.LIJST) {
                lijst(naam, waarde, pad + naam, vreemd);
            } else if (vorm == Vorm.OBJECT) {
                object(naam, waarde, pad + naam, vreemd);
            } else if (vorm == Vorm.WAARDE && waarde.isContainer()) {
                vreemd.add(pad + naam);
            }
        }
    }

    private static boolean isLeeg(JsonNode waarde) {
        return waarde.isContainer() && waarde.isEmpty();
    }

    private static void lijst(String naam, JsonNode waarde, String pad, Set<String> vreemd) {
        if (!waarde.isArray()) {
            vreemd.add(pad);
            return;
        }
        waarde.valueStream().filter(deel -> !deel.isNull()).forEach(deel -> object(naam, deel, pad, vreemd));
    }

    private static void object(String naam, JsonNode waarde, String pad, Set<String> vreemd) {
        if (waarde.isObject()) {
            keur(naam, waarde, pad + ".", vreemd);
        } else {
            vreemd.add(pad);
        }
    }
}
