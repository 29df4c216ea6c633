package nl.samenkracht.backend.zoeken;

import java.util.List;
import nl.samenkracht.backend.hulpvragen.Gewisseld;
import nl.samenkracht.backend.hulpvragen.Woordenlijst;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.Vraaghoorder;
import nl.samenkracht.catalogus.hulpvragen.Vraaghoorder.Weging;
import nl.samenkracht.frontend.kader.Taal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Hears which needs a question is about. Learning them takes a few seconds and happens beside the rest of the start. */
@Component
class Begrippen {
    private record Talen(Vraaghoorder nederlands, Vraaghoorder engels) {
        Keus voor(String tekst, Taal paginataal) {
            Taal gezegd = Vraagtaal.van(tekst).orElse(null);
            if (gezegd != null) {
                Vraaghoorder hoorder = gezegd == Taal.EN ? engels : nederlands;
                return new Keus(hoorder, hoorder.weeg(tekst));
            }
            Weging nl = nederlands.weeg(tekst);
            Weging en = engels.weeg(tekst);
            return Vraagtaal.meestGelijkend(nl.gelijkenis(), en.gelijkenis(), paginataal) == Taal.EN
                    ? new Keus(engels, en)
                    : new Keus(nederlands, nl);
        }
    }

    /** Who hears a question, and the question as that one weighed it. */
    private record Keus(Vraaghoorder hoorder, Weging weging) {
        Gehoord hoor(String woorden, List<String> niet, Woordenschat schat) {
            Weging deze = woorden.equals(weging.tekst()) ? weging : hoorder.weeg(woorden);
            return hoorder.hoor(deze, niet, schat::heeft, schat::kent);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Begrippen.class);

    /** Once for all portals of a JVM: this vocabulary comes with the program. */
    private static final Mono<Talen> STANDAARD = geleerd(Hulpvragen.standaard());

    private final Woordenschat woordenschat;
    private final Schrijfwijze schrijfwijze = new Schrijfwijze();
    private volatile Mono<Talen> talen;

    Begrippen(Woordenschat woordenschat, Woordenlijst woordenlijst) {
        this.woordenschat = woordenschat;
        this.talen = van(woordenlijst.nu());
    }

    @EventListener(ApplicationStartedEvent.class)
    void leer() {
        talen.subscribe();
    }

    /** Questions are heard with the one before until this one was learned. */
    @EventListener
    void wissel(Gewisseld nieuw) {
        Mono<Talen> straks = van(nieuw.hulpvragen());
        straks.block();
        talen = straks;
    }

    /** What cannot be learned is no reason to answer nobody. */
    private static Mono<Talen> van(Hulpvragen hulpvragen) {
        return hulpvragen == Hulpvragen.standaard()
                ? STANDAARD
                : geleerd(hulpvragen)
                        .onErrorResume(fout -> {
                            LOG.warn(
                                    "Vocabulary not learned, the product's own is used ({})",
                                    fout.getClass().getSimpleName());
                            return STANDAARD;
                        })
                        .cache();
    }

    private static Mono<Talen> geleerd(Hulpvragen hulpvragen) {
        return Mono.fromCallable(
                        () -> new Talen(new Vraaghoorder(hulpvragen, false), new Vraaghoorder(hulpvragen, true)))
                .subscribeOn(Schedulers.boundedElastic())
                .cache();
    }

    /**
     * The question with what was heard in it and what was chosen beside it, without needs the visitor switched off.
     *
     * @param paginataal of the page it was asked on
     */
    Mono<Zoekvraag> hoor(Zoekvraag vraag, Gekozen gekozen, List<String> niet, Taal paginataal) {
        if (vraag.inhoud().isBlank() && gekozen.isLeeg()) {
            return Mono.just(vraag);
        }
        return talen.map(geleerd -> {
            if (vraag.inhoud().isBlank()) {
                return vraag.met(vraag.inhoud(), geleerd.nederlands.met(Gehoord.NIETS, gekozen.begrepen(), niet));
            }
            Keus keus = geleerd.voor(vraag.inhoud(), paginataal);
            Vraaghoorder hoorder = keus.hoorder();
            String woorden =
                    schrijfwijze.samen(vraag.inhoud(), woord -> hoorder.kent(woord) || woordenschat.kent(woord));
            Gehoord gehoord = keus.hoor(woorden, niet, woordenschat);
            return vraag.met(
                    hoorder.inhoud(gehoord.kern()),
                    gekozen.isLeeg() ? gehoord : hoorder.met(gehoord, gekozen.begrepen(), niet));
        });
    }
}
