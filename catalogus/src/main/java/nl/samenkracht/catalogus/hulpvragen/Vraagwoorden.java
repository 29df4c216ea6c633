package nl.samenkracht.catalogus.hulpvragen;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.analyse.Termen;

/** Tells the words of a question that the vocabulary knows from those that it does not know. Thread-safe. */
public final class Vraagwoorden {
    private final Termen termen = Termen.zoek();
    private final Set<String> stammen;
    private final Woordkennis woordkennis;

    /** Learns all expressions, Dutch and English, and the words by which help is known. Takes a second. */
    public Vraagwoorden(Hulpvragen hulpvragen) {
        Map<String, List<String>> gezien = new HashMap<>();
        hulpvragen.alle().stream()
                .flatMap(vraag -> Stream.of(
                                vraag.uitdrukkingen(),
                                vraag.engels(),
                                vraag.hulp(),
                                vraag.niet(),
                                List.of(vraag.naam(), vraag.name()))
                        .flatMap(List::stream))
                .flatMap(tekst -> Kenmerken.woorden(tekst).stream())
                .forEach(woord -> gezien.computeIfAbsent(woord, termen::van));
        stammen = gezien.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        // A slip at the end of a word keeps the analysis from finding its stem: the words as written are compared too.
        woordkennis = new Woordkennis(
                Stream.concat(stammen.stream(), gezien.keySet().stream()).collect(Collectors.toSet()));
    }

    /**
     * The words of a question, each once. Words that never count, such as "de", are in neither.
     *
     * @param bekend analysed words of the vocabulary, as it has them
     * @param onbekend words as typed, folded; no analysed part of them is known, not even with a slip
     */
    public record Woorden(Set<String> bekend, Set<String> onbekend) {}

    /** @param elders whether some entry has this analysed word */
    public Woorden van(String vraag, Predicate<String> elders) {
        Set<String> bekend = new LinkedHashSet<>();
        Set<String> onbekend = new LinkedHashSet<>();
        for (String woord : Kenmerken.woorden(vraag)) {
            List<String> delen = termen.van(woord);
            delen.stream().filter(stammen::contains).forEach(bekend::add);
            if (!delen.isEmpty() && !isBekend(woord, delen, elders)) {
                onbekend.add(woord);
            }
        }
        return new Woorden(bekend, onbekend);
    }

    private boolean isBekend(String woord, List<String> delen, Predicate<String> elders) {
        return woordkennis.kent(woord) || delen.stream().anyMatch(deel -> woordkennis.kent(deel) || elders.test(deel));
    }
}
