package nl.samenkracht.bench.meten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.meten.Vragenboek.Vraag;

/**
 * The same questions answered twice. Of a visible question whose first three changed it tells which came first; those kept apart count in the
 * totals and are never told, so that nobody writes a vocabulary to them.
 */
final class Vergelijking {
    private static final int VOORAAN = 3;
    /** Less is another order among the same grades. */
    private static final double NIETS = 0.0005;

    private record Paar(Vraag vraag, Resultatenpagina was, Resultatenpagina wordt) {
        Rangmaat eerst() {
            return Rangmaat.van(was.ids(), vraag.graden());
        }

        Rangmaat daarna() {
            return Rangmaat.van(wordt.ids(), vraag.graden());
        }

        boolean andersVooraan() {
            return !vooraan(was).equals(vooraan(wordt));
        }

        String uitslag() {
            double verschil = daarna().ndcg() - eerst().ndcg();
            if (Math.abs(verschil) < NIETS) {
                return Teksten.tekst("woordenlijst.even");
            }
            return Teksten.tekst(verschil > 0 ? "woordenlijst.beter" : "woordenlijst.slechter");
        }
    }

    private final List<Paar> paren = new ArrayList<>();
    private final Map<String, String> namen;

    /**
     * @param was the pages by id of the question, {@code wordt} likewise
     * @param namen of the entries, by id
     */
    Vergelijking(
            Vragenboek boek,
            Map<String, Resultatenpagina> was,
            Map<String, Resultatenpagina> wordt,
            Map<String, String> namen) {
        this.namen = namen;
        for (Vraag vraag : boek.vragen()) {
            paren.add(new Paar(
                    vraag, Objects.requireNonNull(was.get(vraag.id())), Objects.requireNonNull(wordt.get(vraag.id()))));
        }
    }

    void schrijf(Verslag verslag) {
        verslag.kop(Teksten.tekst("verslag.relevantie").split(";"));
        deel(verslag, Teksten.tekst("relevantie.zichtbaar"), zichtbaar());
        deel(
                verslag,
                Teksten.tekst("relevantie.apart"),
                paren.stream().filter(paar -> paar.vraag.apart()).toList());
        deel(verslag, Teksten.tekst("relevantie.alle"), paren);
        verslag.kop(Teksten.tekst("verslag.veranderd").split(";"));
        telling(verslag, Teksten.tekst("relevantie.zichtbaar"), zichtbaar());
        telling(
                verslag,
                Teksten.tekst("relevantie.apart"),
                paren.stream().filter(paar -> paar.vraag.apart()).toList());
        Map<String, Map<String, Object>> gegevens = new LinkedHashMap<>();
        for (Paar paar : zichtbaar()) {
            if (paar.andersVooraan()) {
                verslag.regels(Teksten.tekst(
                        "woordenlijst.vraag",
                        paar.uitslag(),
                        paar.vraag.id(),
                        paar.vraag.tekst(),
                        paar.eerst().ndcg(),
                        paar.daarna().ndcg(),
                        lijst(paar, paar.was),
                        lijst(paar, paar.wordt)));
                gegevens.put(
                        paar.vraag.id(),
                        Map.of(
                                "uitslag", paar.uitslag(),
                                "was", vooraan(paar.was),
                                "wordt", vooraan(paar.wordt)));
            }
        }
        verslag.gegeven("veranderd", gegevens);
    }

    private List<Paar> zichtbaar() {
        return paren.stream().filter(paar -> !paar.vraag.apart()).toList();
    }

    private static void deel(Verslag verslag, String naam, List<Paar> groep) {
        if (!groep.isEmpty()) {
            rij(
                    verslag,
                    Teksten.tekst("woordenlijst.was", naam),
                    groep.stream().map(Paar::eerst).toList());
            rij(
                    verslag,
                    Teksten.tekst("woordenlijst.wordt", naam),
                    groep.stream().map(Paar::daarna).toList());
        }
    }

    private static void rij(Verslag verslag, String naam, List<Rangmaat> maten) {
        Rangmaat samen = Rangmaat.gemiddeld(maten);
        verslag.rij(naam, maten.size(), samen.ndcg(), samen.eerste(), samen.drie(), samen.terug(), samen.niets());
        verslag.gegeven(naam, samen);
    }

    private static void telling(Verslag verslag, String naam, List<Paar> groep) {
        List<Paar> anders = groep.stream().filter(Paar::andersVooraan).toList();
        Map<String, Long> uitslagen =
                anders.stream().collect(Collectors.groupingBy(Paar::uitslag, Collectors.counting()));
        verslag.rij(
                naam,
                anders.size(),
                uitslagen.getOrDefault(Teksten.tekst("woordenlijst.beter"), 0L),
                uitslagen.getOrDefault(Teksten.tekst("woordenlijst.even"), 0L),
                uitslagen.getOrDefault(Teksten.tekst("woordenlijst.slechter"), 0L));
    }

    private static List<String> vooraan(Resultatenpagina pagina) {
        return pagina.ids().stream().limit(VOORAAN).toList();
    }

    /** With the grade behind each, and the needs that were heard. */
    private String lijst(Paar paar, Resultatenpagina pagina) {
        String eerste = vooraan(pagina).stream()
                .map(id ->
                        namen.getOrDefault(id, id) + " (" + paar.vraag.graden().getOrDefault(id, 0) + ")")
                .collect(Collectors.joining("; "));
        return (eerste.isEmpty() ? Teksten.tekst("woordenlijst.niets") : eerste) + " ["
                + String.join(", ", pagina.begrepen()) + "]";
    }
}
