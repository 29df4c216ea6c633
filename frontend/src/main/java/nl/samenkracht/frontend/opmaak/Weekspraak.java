package nl.samenkracht.frontend.opmaak;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.samenkracht.frontend.deel.Dagtijd;

/** Weekly hours in as few lines as people would use: "maandag en woensdag: 10.00 tot 12.00 uur". */
public record Weekspraak(Tijdspraak tijd) {

    private static final int REEKS = 3;

    /**
     * One line.
     *
     * @param dagen the days, or all there is to say
     * @param uren their hours; empty when the days say it all: day and night
     */
    public record Regel(String dagen, String uren) {

        /** Days and hours as one phrase. */
        public String zin() {
            return uren.isEmpty() ? dagen : dagen + " " + uren;
        }
    }

    /** The lines, in the order of the week; days with the same hours share a line. */
    public List<Regel> regels(List<Dagtijd> week) {
        if (isAltijd(week)) {
            return List.of(new Regel(tijd.teksten().zin("tijd.dag-en-nacht"), ""));
        }
        Map<String, List<DayOfWeek>> dagenPerUren = new LinkedHashMap<>();
        Map<String, List<Integer>> wekenPerSleutel = new LinkedHashMap<>();
        urenPerDag(week).forEach((dag, uren) -> {
            String sleutel = uren.uren() + uren.weken();
            dagenPerUren.computeIfAbsent(sleutel, s -> new ArrayList<>()).add(dag.dag());
            wekenPerSleutel.putIfAbsent(sleutel, uren.weken());
        });
        List<Regel> regels = new ArrayList<>();
        dagenPerUren.forEach((sleutel, dagen) -> {
            List<Integer> weken = wekenPerSleutel.getOrDefault(sleutel, List.of());
            String uren =
                    sleutel.substring(0, sleutel.length() - weken.toString().length());
            regels.add(new Regel(dagnamen(dagen, weken), uren));
        });
        return regels;
    }

    /** The card says "Dag en nacht" of these hours. */
    private static boolean isAltijd(List<Dagtijd> week) {
        return week.stream()
                        .filter(Dagtijd::isHeleDag)
                        .map(Dagtijd::dag)
                        .distinct()
                        .count()
                == DayOfWeek.values().length;
    }

    private record Dag(DayOfWeek dag, List<Integer> weken) implements Comparable<Dag> {
        @Override
        public int compareTo(Dag ander) {
            return Comparator.comparing(Dag::dag)
                    .thenComparing(d -> d.weken().toString())
                    .compare(this, ander);
        }
    }

    private record Uren(String uren, List<Integer> weken) {}

    private Map<Dag, Uren> urenPerDag(List<Dagtijd> week) {
        Map<Dag, List<Dagtijd>> perDag = new TreeMap<>();
        for (Dagtijd deel : week) {
            perDag.computeIfAbsent(new Dag(deel.dag(), deel.wekenVanDeMaand()), d -> new ArrayList<>())
                    .add(deel);
        }
        Map<Dag, Uren> uren = new LinkedHashMap<>();
        perDag.forEach((dag, delen) -> {
            List<String> stukken = delen.stream()
                    .sorted(Comparator.comparing(Dagtijd::van))
                    .map(d -> tijd.vanTot(d.van(), d.tot()))
                    .distinct()
                    .toList();
            uren.put(dag, new Uren(opsomming(stukken), dag.weken()));
        });
        return uren;
    }

    private String dagnamen(List<DayOfWeek> dagen, List<Integer> weken) {
        String namen = isReeks(dagen)
                ? tijd.teksten().zin("tijd.tot-en-met", naam(dagen.get(0)), naam(dagen.get(dagen.size() - 1)))
                : opsomming(dagen.stream().map(this::naam).toList());
        if (weken.isEmpty()) {
            return Tijdspraak.hoofdletter(namen);
        }
        List<String> hoeveelste =
                weken.stream().map(w -> tijd.teksten().zin("tijd.week." + w)).toList();
        return tijd.teksten().zin("tijd.elke", opsomming(hoeveelste), namen);
    }

    private static boolean isReeks(List<DayOfWeek> dagen) {
        int eerste = dagen.get(0).getValue();
        int laatste = dagen.get(dagen.size() - 1).getValue();
        return dagen.size() >= REEKS && laatste - eerste == dagen.size() - 1;
    }

    private String naam(DayOfWeek dag) {
        return dag.getDisplayName(TextStyle.FULL, tijd.taal().locale());
    }

    /** Words with commas and a last "en". */
    public String opsomming(List<String> woorden) {
        if (woorden.size() < 2) {
            return woorden.isEmpty() ? "" : woorden.get(0);
        }
        String voor = String.join(", ", woorden.subList(0, woorden.size() - 1));
        return tijd.teksten().zin("opsomming", voor, woorden.get(woorden.size() - 1));
    }
}
