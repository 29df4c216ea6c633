package nl.samenkracht.backend.zoeken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.hulpvragen.Begrijper;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;
import nl.samenkracht.catalogus.hulpvragen.Hulpvraag;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Hears which needs a question is about. Learning them takes a few seconds and happens beside the rest of the start. */
@Component
class Begrippen {
    /** Words that say nothing, and only stand in English questions. */
    private static final Set<String> ENGELS = Set.of(
            "i", "my", "the", "to", "and", "am", "are", "need", "with", "for", "how", "where", "can", "not", "have",
            "who", "what", "someone", "you", "she", "they", "our", "cant", "dont", "im", "a", "on", "find", "get");

    private static final double DEEL_ENGELS = 0.3;
    /** A need with less of a share says too little to add entries for it. */
    private static final float KLEINSTE_AANDEEL = 0.1f;

    private record Talen(Begrijper nederlands, Begrijper engels) {}

    /** Once for all portals of a JVM: the vocabulary comes with the program. */
    private static final Mono<Talen> TALEN = Mono.fromCallable(() -> {
                Hulpvragen hulpvragen = Hulpvragen.standaard();
                return new Talen(Begrijper.van(hulpvragen, false), Begrijper.van(hulpvragen, true));
            })
            .subscribeOn(Schedulers.boundedElastic())
            .cache();

    @EventListener(ApplicationStartedEvent.class)
    void leer() {
        TALEN.subscribe();
    }

    /** The question with what was heard in it and what was chosen beside it, without needs the visitor switched off. */
    Mono<Zoekvraag> hoor(Zoekvraag vraag, Gekozen gekozen, List<String> niet) {
        if (vraag.inhoud().isBlank() && gekozen.isLeeg()) {
            return Mono.just(vraag);
        }
        return TALEN.map(talen -> {
            if (vraag.inhoud().isBlank()) {
                return vraag.met(vraag.inhoud(), talen.nederlands.verbreed(gekozen.begrepen(), niet));
            }
            Begrijper begrijper = isEngels(vraag.inhoud()) ? talen.engels : talen.nederlands;
            List<Begrepen> gehoord = begrijper.begrijp(vraag.inhoud(), niet).stream()
                    .filter(begrepen -> begrepen.aandeel() >= KLEINSTE_AANDEEL)
                    .toList();
            List<Begrepen> alles = new ArrayList<>(begrijper.verbreed(samen(gehoord, gekozen.begrepen()), niet));
            alles.addAll(begrijper.aangeboden(vraag.inhoud(), gehoord, niet));
            return vraag.met(begrijper.inhoud(vraag.inhoud()), alles);
        });
    }

    /** A need both heard and chosen counts for both, up to wholly. */
    private static List<Begrepen> samen(List<Begrepen> gehoord, List<Begrepen> gekozen) {
        Map<Hulpvraag, Float> aandelen = new LinkedHashMap<>();
        Stream.concat(gekozen.stream(), gehoord.stream())
                .forEach(een -> aandelen.merge(een.vraag(), een.aandeel(), (a, b) -> Math.min(1, a + b)));
        return aandelen.entrySet().stream()
                .map(een -> new Begrepen(een.getKey(), een.getValue()))
                .toList();
    }

    private static boolean isEngels(String tekst) {
        String[] woorden = tekst.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+");
        long engels = Arrays.stream(woorden).filter(ENGELS::contains).count();
        return engels >= DEEL_ENGELS * woorden.length;
    }
}
