package nl.samenkracht.bench.meten;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.meten.Vragenboek.Vraag;

/** The measures of every question, told per part, per leefgebied and per kind of question. */
final class Relevantietabel {
    private record Meting(Vraag vraag, Rangmaat maat) {}

    private final List<Meting> metingen = new ArrayList<>();

    void voeg(Vraag vraag, Rangmaat maat) {
        metingen.add(new Meting(vraag, maat));
    }

    /** All tables. Kinds and leefgebieden are those of the questions kept apart, as soon as there are any. */
    void schrijf(Verslag verslag) {
        verslag.kop(Teksten.tekst("verslag.relevantie").split(";"));
        groepen(metingen, meting -> meting.vraag.deel()).forEach((deel, groep) -> rij(verslag, deel, groep));
        rij(verslag, Teksten.tekst("relevantie.apart"), apart());
        rij(verslag, Teksten.tekst("relevantie.alle"), metingen);
        List<Meting> meeste = apart().isEmpty() ? metingen : apart();
        verslag.kop(Teksten.tekst("verslag.relevantie").split(";"));
        groepen(meeste, meting -> meting.vraag.leefgebied()).forEach((naam, groep) -> rij(verslag, naam, groep));
        verslag.kop(Teksten.tekst("verslag.relevantie").split(";"));
        groepen(meeste, meting -> meting.vraag.soort()).forEach((naam, groep) -> rij(verslag, naam, groep));
        Map<String, Rangmaat> cijfers = new LinkedHashMap<>();
        metingen.forEach(meting -> cijfers.put(meting.vraag.id(), meting.maat));
        verslag.gegeven("vragen", cijfers);
    }

    /**
     * Whether the questions kept apart (all, when there are none) reach the floors, and do not fall behind the visible ones.
     *
     * @param verschil by how much success among the first three may be lower
     */
    boolean haalt(double ndcg, double drie, double verschil) {
        Rangmaat streng = gemiddeld(apart().isEmpty() ? metingen : apart());
        Rangmaat zichtbaar = gemiddeld(
                metingen.stream().filter(meting -> !meting.vraag.apart()).toList());
        return streng.ndcg() >= ndcg && streng.drie() >= drie && zichtbaar.drie() - streng.drie() <= verschil;
    }

    private List<Meting> apart() {
        return metingen.stream().filter(meting -> meting.vraag.apart()).toList();
    }

    private static Map<String, List<Meting>> groepen(List<Meting> metingen, Function<Meting, String> sleutel) {
        Map<String, List<Meting>> groepen = new LinkedHashMap<>();
        for (Meting meting : metingen) {
            groepen.computeIfAbsent(sleutel.apply(meting), naam -> new ArrayList<>())
                    .add(meting);
        }
        return groepen;
    }

    private static Rangmaat gemiddeld(List<Meting> metingen) {
        return Rangmaat.gemiddeld(metingen.stream().map(Meting::maat).toList());
    }

    private static void rij(Verslag verslag, String naam, List<Meting> groep) {
        if (!groep.isEmpty()) {
            Rangmaat samen = gemiddeld(groep);
            verslag.rij(naam, groep.size(), samen.ndcg(), samen.eerste(), samen.drie(), samen.terug(), samen.niets());
        }
    }
}
