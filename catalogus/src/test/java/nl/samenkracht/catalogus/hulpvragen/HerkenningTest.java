package nl.samenkracht.catalogus.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.Letters;
import nl.samenkracht.catalogus.analyse.Termen;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;
import org.junit.jupiter.api.Test;

/** What hearing needs adds to looking them up, over questions kept apart from the vocabulary. The figures stand in docs/zoekkwaliteit.md. */
class HerkenningTest {
    private static final String VOCABULAIRE = Bronbestand.tekst(Hulpvragen.class, "hulpvragen.tsv");
    private static final Hulpvragen HULPVRAGEN = Hulpvragen.standaard();
    private static final Begrijper BEGRIJPER = Begrijper.van(HULPVRAGEN, false);
    private static final List<Toets> TOETS = Bronbestand.tsv(HerkenningTest.class, "toetsvragen.tsv").stream()
            .map(rij -> new Toets(
                    Bronbestand.verplicht(rij, "vraag"),
                    Set.of(Bronbestand.verplicht(rij, "begrippen").split(","))))
            .toList();

    private record Toets(String vraag, Set<String> bedoeld) {}

    /** Codes of needs for a question, the likeliest first. */
    private interface Wijze extends Function<String, List<String>> {}

    @Test
    void no_question_kept_apart_stands_in_the_vocabulary() {
        Set<String> bekend = HULPVRAGEN.alle().stream()
                .flatMap(vraag -> Stream.of(vraag.uitdrukkingen(), vraag.engels(), vraag.niet()))
                .flatMap(List::stream)
                .map(HerkenningTest::kaal)
                .collect(Collectors.toSet());

        assertThat(TOETS).noneMatch(toets -> bekend.contains(kaal(toets.vraag)));
    }

    @Test
    void a_need_is_heard_in_sentences_that_nobody_wrote_down() {
        double[] heel = meet("whole expressions", new Woordenlijst()::heel);
        double[] woorden = meet("words of expressions", new Woordenlijst()::woorden);
        double[] gehoord = meet("heard", HerkenningTest::hoor);

        assertThat(gehoord[0]).isGreaterThan(heel[0] + 0.3).isGreaterThan(woorden[0] + 0.05);
        assertThat(gehoord[1]).isGreaterThan(heel[1] + 0.3).isGreaterThan(woorden[1] + 0.05);
    }

    /** Otherwise what is heard with a small share could not weigh less. */
    @Test
    void the_larger_its_share_the_more_often_a_need_is_the_right_one() {
        Map<Integer, List<Boolean>> perDerde = new LinkedHashMap<>();
        for (Toets toets : TOETS) {
            begrepen(BEGRIJPER, toets.vraag).stream()
                    .limit(1)
                    .forEach(een -> perDerde.computeIfAbsent(
                                    Math.min(2, (int) (een.aandeel() * 3)), deel -> new ArrayList<>())
                            .add(toets.bedoeld.contains(een.vraag().code())));
        }
        double[] juist = new double[3];
        perDerde.forEach((deel, uitkomsten) -> {
            juist[deel] = uitkomsten.stream().filter(goed -> goed).count() / (double) uitkomsten.size();
            System.out.printf("share from %.2f: right %.2f of %d%n", deel / 3.0, juist[deel], uitkomsten.size());
        });

        assertThat(juist[0]).isLessThan(juist[1]);
        assertThat(juist[1]).isLessThan(juist[2]);
        assertThat(juist[2]).isCloseTo(1, within(0.15));
    }

    @Test
    void a_phrase_that_means_something_else_brings_a_need_down() {
        Begrijper zonder = Begrijper.van(
                Hulpvragen.lees(VOCABULAIRE
                        .lines()
                        .filter(regel -> !regel.contains("\tniet\t"))
                        .collect(Collectors.joining("\n"))),
                false);
        double met = 0;
        double weg = 0;
        for (Hulpvraag vraag : HULPVRAGEN.alle()) {
            for (String niet : vraag.niet()) {
                met += aandeel(BEGRIJPER, niet, vraag);
                weg += aandeel(zonder, niet, vraag);
            }
        }

        System.out.printf("share of a need in its own negative phrases: %.0f, without them %.0f%n", met, weg);
        assertThat(met).isLessThan(weg / 2);
    }

    private static double aandeel(Begrijper begrijper, String tekst, Hulpvraag vraag) {
        return begrepen(begrijper, tekst).stream()
                .filter(een -> een.vraag().code().equals(vraag.code()))
                .mapToDouble(Begrepen::aandeel)
                .sum();
    }

    private static double[] meet(String naam, Wijze wijze) {
        double eerste = 0;
        double drie = 0;
        for (Toets toets : TOETS) {
            List<String> codes = wijze.apply(toets.vraag);
            eerste += codes.stream().limit(1).anyMatch(toets.bedoeld::contains) ? 1 : 0;
            drie += codes.stream().limit(3).anyMatch(toets.bedoeld::contains) ? 1 : 0;
        }
        System.out.printf(
                "%s: first %.3f, in three %.3f of %d%n",
                naam, eerste / TOETS.size(), drie / TOETS.size(), TOETS.size());
        return new double[] {eerste / TOETS.size(), drie / TOETS.size()};
    }

    private static List<String> hoor(String vraag) {
        return begrepen(BEGRIJPER, vraag).stream()
                .map(een -> een.vraag().code())
                .toList();
    }

    private static List<Begrepen> begrepen(Begrijper begrijper, String vraag) {
        return begrijper.verdeel(begrijper.vergelijk(vraag), hulpvraag -> true);
    }

    private static String kaal(String tekst) {
        return Letters.gevouwen(tekst).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** The vocabulary used as a list of words, as synonyms would be: analysed as the search does, each word weighed by how rare it is. */
    private static final class Woordenlijst {
        private final Termen termen = Termen.zoek();
        private final Map<Set<String>, String> uitdrukkingen = new LinkedHashMap<>();
        private final Map<String, Double> gewicht = new HashMap<>();

        Woordenlijst() {
            HULPVRAGEN
                    .alle()
                    .forEach(vraag -> vraag.uitdrukkingen()
                            .forEach(tekst ->
                                    uitdrukkingen.putIfAbsent(new HashSet<>(termen.van(tekst)), vraag.code())));
            uitdrukkingen.remove(Set.of());
            uitdrukkingen.keySet().forEach(woorden -> woorden.forEach(woord -> gewicht.merge(woord, 1.0, Double::sum)));
            gewicht.replaceAll((woord, keren) -> Math.log(uitdrukkingen.size() / keren));
        }

        /** An expression counts when the question has all its words. */
        List<String> heel(String vraag) {
            Set<String> woorden = new HashSet<>(termen.van(vraag));
            return besten(uitdrukking -> woorden.containsAll(uitdrukking) ? som(uitdrukking) : 0);
        }

        /** An expression counts for the words it shares with the question, by cosine. */
        List<String> woorden(String vraag) {
            Set<String> woorden = new HashSet<>(termen.van(vraag));
            return besten(uitdrukking -> {
                Set<String> samen = new HashSet<>(uitdrukking);
                samen.retainAll(woorden);
                return samen.isEmpty() ? 0 : som(samen) / Math.sqrt(som(uitdrukking) * som(woorden));
            });
        }

        private double som(Set<String> woorden) {
            return woorden.stream()
                    .mapToDouble(woord -> Math.pow(gewicht.getOrDefault(woord, 10.0), 2))
                    .sum();
        }

        private List<String> besten(ToDoubleFunction<Set<String>> waarde) {
            Map<String, Double> beste = new HashMap<>();
            uitdrukkingen.forEach((woorden, code) -> beste.merge(code, waarde.applyAsDouble(woorden), Math::max));
            return beste.entrySet().stream()
                    .filter(een -> een.getValue() > 0)
                    .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
