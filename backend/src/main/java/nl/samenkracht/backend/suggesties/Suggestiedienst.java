package nl.samenkracht.backend.suggesties;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenkracht.backend.hulpvragen.Gewisseld;
import nl.samenkracht.backend.hulpvragen.Woordenlijst;
import nl.samenkracht.backend.suggesties.Suggestie.Soort;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.hulplijnen.Hulpwoorden;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.frontend.Weergave;
import nl.samenkracht.frontend.kader.Taal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What to suggest for what somebody typed so far. Keeps and counts nothing of it. */
@Service
class Suggestiedienst {
    private static final int HOOGSTENS = 8;
    /** A database that takes longer is away; what comes with the program is suggested all the same. */
    private static final Duration GEDULD = Duration.ofMillis(500);

    private final Naamregister register;
    private final Namenlijst namen;
    private final Hulpwoorden hulpwoorden = new Hulpwoorden();
    private final Weergave weergave;
    private final Gebied gebied;
    private volatile Map<Taal, Suggestieindex> vast;

    Suggestiedienst(
            Naamregister register, Namenlijst namen, Weergave weergave, Gebied gebied, Woordenlijst woordenlijst) {
        this.register = register;
        this.namen = namen;
        this.weergave = weergave;
        this.gebied = gebied;
        this.vast = vast(weergave, gebied, woordenlijst.nu());
    }

    @EventListener
    void wissel(Gewisseld nieuw) {
        vast = vast(weergave, gebied, nieuw.hulpvragen());
    }

    private static Map<Taal, Suggestieindex> vast(Weergave weergave, Gebied gebied, Hulpvragen hulpvragen) {
        Map<Taal, Suggestieindex> vast = new EnumMap<>(Taal.class);
        for (Taal taal : Taal.values()) {
            vast.put(
                    taal,
                    new Suggestieindex(Vastekeus.maak(
                            taal, weergave.teksten(taal), gebied.indeling(), gebied.wijknamen(), hulpvragen)));
        }
        return vast;
    }

    /**
     * At most eight, by soort. None for words that tell of danger: somebody may look along, and a list that answers them tells more than the words
     * themselves; the numbers to call stand above the results.
     */
    Mono<List<Suggestie>> zoek(String tekst, Taal taal) {
        Optional<Getypt> getypt = Getypt.lees(tekst);
        if (getypt.isEmpty() || Gevoelig.is(tekst) || !hulpwoorden.bij(tekst).isEmpty()) {
            return Mono.just(List.of());
        }
        return nogWaar(omDeBeurt(getypt.get(), taal));
    }

    /** One of each soort in turn until there are enough, so that a thousand entries leave room for a question. */
    private List<Suggestie> omDeBeurt(Getypt getypt, Taal taal) {
        Map<Soort, List<Suggestie>> gevonden = gevonden(getypt, taal, false);
        if (gevonden.isEmpty()) {
            gevonden = gevonden(getypt, taal, true);
        }
        List<Suggestie> gekozen = new ArrayList<>();
        for (int beurt = 0; beurt < HOOGSTENS; beurt++) {
            for (List<Suggestie> eigen : gevonden.values()) {
                if (beurt < eigen.size() && gekozen.size() < HOOGSTENS) {
                    gekozen.add(eigen.get(beurt));
                }
            }
        }
        gekozen.sort(Comparator.comparing(Suggestie::soort));
        return gekozen;
    }

    private Map<Soort, List<Suggestie>> gevonden(Getypt getypt, Taal taal, boolean metFoutje) {
        Map<Soort, List<Suggestie>> gevonden = new EnumMap<>(Soort.class);
        for (Suggestieindex index : List.of(Objects.requireNonNull(vast.get(taal)), namen.index())) {
            index.zoek(getypt, metFoutje, HOOGSTENS)
                    .forEach((soort, eigen) -> gevonden.computeIfAbsent(soort, nieuw -> new ArrayList<>())
                            .addAll(eigen));
        }
        return gevonden;
    }

    /** Without names that were hidden, ended, became secret or changed since the index was made. */
    private Mono<List<Suggestie>> nogWaar(List<Suggestie> gekozen) {
        List<UUID> bewijzen = gekozen.stream()
                .map(Suggestie::bewijs)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (bewijzen.isEmpty()) {
            return Mono.just(gekozen);
        }
        return register.nu(bewijzen)
                .collectMap(Naam::id)
                .timeout(GEDULD)
                .onErrorReturn(Map.of())
                .map(nu -> gekozen.stream()
                        .filter(suggestie -> suggestie.bewijs() == null
                                || (nu.containsKey(suggestie.bewijs())
                                        && Registernamen.klopt(
                                                suggestie, Objects.requireNonNull(nu.get(suggestie.bewijs())))))
                        .toList());
    }
}
