package nl.samenkracht.backend.zoeken;

import java.util.List;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.Vraaghoorder;
import nl.samenkracht.catalogus.hulpvragen.Vraaghoorder.Weging;
import nl.samenkracht.frontend.kader.Taal;
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

    /**
     * The question with what was heard in it and what was chosen beside it, without needs the visitor switched off.
     *
     * @param paginataal of the page it was asked on
     */
    Mono<Zoekvraag> hoor(Zoekvraag vraag, Gekozen gekozen, List<String> niet, Taal paginataal) {
        if (vraag.inhoud().isBlank() && gekozen.isLeeg()) {
            return Mono.just(vraag);
        }
        return TALEN.map(talen -> {
            if (vraag.inhoud().isBlank()) {
                return vraag.met(vraag.inhoud(), talen.nederlands.met(Gehoord.NIETS, gekozen.begrepen(), niet));
            }
            Keus keus = talen.voor(vraag.inhoud(), paginataal);
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
