package nl.samenkracht.backend.zoeken;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.Vraaghoorder;
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

    private record Talen(Vraaghoorder nederlands, Vraaghoorder engels) {}

    /** Once for all portals of a JVM: the vocabulary comes with the program. */
    private static final Mono<Talen> TALEN = Mono.fromCallable(() -> {
                Hulpvragen hulpvragen = Hulpvragen.standaard();
                return new Talen(new Vraaghoorder(hulpvragen, false), new Vraaghoorder(hulpvragen, true));
            })
            .subscribeOn(Schedulers.boundedElastic())
            .cache();

    private final Woordenschat woordenschat;
    private final Schrijfwijze schrijfwijze = new Schrijfwijze();

    Begrippen(Woordenschat woordenschat) {
        this.woordenschat = woordenschat;
    }

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
                return vraag.met(vraag.inhoud(), talen.nederlands.met(Gehoord.NIETS, gekozen.begrepen(), niet));
            }
            Vraaghoorder hoorder = isEngels(vraag.inhoud()) ? talen.engels : talen.nederlands;
            String woorden =
                    schrijfwijze.samen(vraag.inhoud(), woord -> hoorder.kent(woord) || woordenschat.kent(woord));
            Gehoord gehoord = hoorder.hoor(woorden, niet, woordenschat::heeft, woordenschat::kent);
            return vraag.met(
                    hoorder.inhoud(woorden),
                    gekozen.isLeeg() ? gehoord : hoorder.met(gehoord, gekozen.begrepen(), niet));
        });
    }

    private static boolean isEngels(String tekst) {
        String[] woorden = tekst.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+");
        long engels = Arrays.stream(woorden).filter(ENGELS::contains).count();
        return engels >= DEEL_ENGELS * woorden.length;
    }
}
