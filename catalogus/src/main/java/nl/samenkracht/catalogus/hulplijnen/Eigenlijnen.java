package nl.samenkracht.catalogus.hulplijnen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.gebied.Gebiedsbestand;
import nl.samenkracht.catalogus.gebied.Gebiedsfout;

/** What a gemeente says of the help lines in {@code hulplijnen-GM0402.tsv}: numbers of its own, and lines of its own. */
final class Eigenlijnen {
    private static final String BEGIN = "hulplijnen-";
    private static final List<String> NODIG = List.of("situatie", "situatie_en", "naam", "naam_en");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMMERS = Pattern.compile("(\\+?\\d[\\d -]{1,14}\\d(\\|\\+?\\d[\\d -]{1,14}\\d)*)?");

    private final String bestand;
    private final Map<String, Map<String, String>> rijen = new LinkedHashMap<>();

    /** @param landelijk the rows of the national lines, which say which columns there are */
    Eigenlijnen(String gemeente, List<Map<String, String>> landelijk) {
        this.bestand = BEGIN + gemeente + ".tsv";
        landelijk.forEach(rij -> rijen.put(cel(rij, "code"), rij));
        List<String> codes = new ArrayList<>();
        for (Map<String, String> rij : gelezen(gemeente)) {
            String code = cel(rij, "code");
            keur(code, rij, landelijk.get(0).keySet());
            if (codes.contains(code)) {
                throw fout(code, "stands there twice");
            }
            codes.add(code);
            rijen.merge(code, rij, Eigenlijnen::aangevuld);
            NODIG.stream()
                    .filter(kolom ->
                            cel(Objects.requireNonNull(rijen.get(code)), kolom).isBlank())
                    .findFirst()
                    .ifPresent(kolom -> {
                        throw fout(code, "says nothing under " + kolom);
                    });
        }
    }

    /** The national rows in their order with what the gemeente says instead, then those of its own. */
    List<Map<String, String>> rijen() {
        return List.copyOf(rijen.values());
    }

    private List<Map<String, String>> gelezen(String gemeente) {
        try {
            return Gebiedsbestand.rijen(BEGIN, gemeente);
        } catch (RuntimeException fout) {
            throw new Gebiedsfout(
                    bestand + " cannot be read: the first line names the columns, with tabs, in UTF-8", fout);
        }
    }

    private void keur(String code, Map<String, String> rij, Set<String> kolommen) {
        rij.keySet().stream()
                .filter(kolom -> !kolommen.contains(kolom))
                .findFirst()
                .ifPresent(kolom -> {
                    throw new Gebiedsfout(bestand + " has a column \"" + kolom + "\", known are " + kolommen);
                });
        if (!CODE.matcher(code).matches()) {
            throw fout(code, "is no code such as huisartsenpost");
        }
        if (!NUMMERS.matcher(cel(rij, "nummer")).matches()) {
            throw fout(code, "has a number that is none: " + cel(rij, "nummer"));
        }
    }

    /** What the municipality fills in it answers for itself, unless it says otherwise. */
    private static Map<String, String> aangevuld(Map<String, String> landelijk, Map<String, String> eigen) {
        Map<String, String> samen = new LinkedHashMap<>(landelijk);
        eigen.forEach((kolom, waarde) -> {
            if (!waarde.isBlank()) {
                samen.put(kolom, waarde);
            }
        });
        if (cel(eigen, "te_controleren").isBlank()) {
            List<String> ingevuld = eigen.keySet().stream()
                    .filter(kolom -> !cel(eigen, kolom).isBlank())
                    .toList();
            samen.put("te_controleren", Onderdeel.zonder(ingevuld, cel(landelijk, "te_controleren")));
        }
        return samen;
    }

    private static String cel(Map<String, String> rij, String kolom) {
        return Objects.requireNonNullElse(rij.get(kolom), "");
    }

    private Gebiedsfout fout(String code, String wat) {
        return new Gebiedsfout(bestand + ": the row \"" + code + "\" " + wat);
    }
}
