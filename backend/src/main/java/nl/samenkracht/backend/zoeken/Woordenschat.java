package nl.samenkracht.backend.zoeken;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.analyse.Termen;
import nl.samenkracht.catalogus.analyse.Vraagdelen;
import nl.samenkracht.catalogus.zoekindex.Velden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The analysed words of what this gemeente offers, so that only a word nobody uses is looked for in words that resemble it: that costs as
 * much as the rest of a search together. And the needs somebody here surely helps with.
 *
 * <p>Read anew now and then. A word that came into use meanwhile is looked for more widely than needed, and found all the same.
 */
@Component
class Woordenschat implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Woordenschat.class);
    private static final Duration VERNIEUW = Duration.ofMinutes(15);
    /** A database that hangs must not end the reading for good. */
    private static final Duration LANGST = Duration.ofMinutes(5);

    private static final Pattern TUSSEN_WOORDEN = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

    private final PostgresZoeker postgres;
    private final Termen analyse = Termen.zoek();
    private final Vraagdelen vraagdelen = new Vraagdelen();
    private final Schrijfwijze schrijfwijze = new Schrijfwijze();
    private final Disposable.Swap vernieuwen = Disposables.swap();
    private volatile Set<String> bekend = Set.of();

    Woordenschat(PostgresZoeker postgres) {
        this.postgres = postgres;
    }

    @EventListener(ApplicationReadyEvent.class)
    void houdBij() {
        vernieuwen.update(Flux.interval(Duration.ZERO, VERNIEUW)
                .onBackpressureDrop()
                .concatMap(keer -> lees())
                .subscribe(termen -> bekend = termen));
    }

    /** The words of a question that no entry has, with a blank between them; without any it knows, all words. Empty when all are known. */
    String onbekend(String tekst) {
        Set<String> woorden = bekend;
        return Arrays.stream(TUSSEN_WOORDEN.split(tekst))
                .filter(woord -> {
                    List<String> termen = analyse.van(woord);
                    return !termen.isEmpty() && termen.stream().noneMatch(woorden::contains);
                })
                .collect(Collectors.joining(" "));
    }

    /**
     * Of what parts each word is made: by the list of parts, or for a word that no entry has by the words that entries have. The entry that has
     * all parts of a word is about the same.
     */
    List<Set<String>> delen(String tekst) {
        return vraagdelen.van(
                tekst, woord -> schrijfwijze.delen(woord, this::kent).orElse(List.of(woord)));
    }

    /** Whether an entry is surely marked with this need; without any it knows, it says yes. */
    boolean heeft(String merk) {
        Set<String> woorden = bekend;
        return woorden.isEmpty() || woorden.contains(Velden.terugvalmerk(merk));
    }

    /** Whether an entry has this analysed word. */
    boolean kent(String term) {
        return bekend.contains(term);
    }

    /** Keeps what is known when the database is away. */
    private Mono<Set<String>> lees() {
        return postgres.woorden().timeout(LANGST).onErrorResume(fout -> {
            LOG.warn("Words of the gemeente not read: {}", fout.toString());
            return Mono.empty();
        });
    }

    @Override
    public void destroy() {
        vernieuwen.dispose();
    }
}
