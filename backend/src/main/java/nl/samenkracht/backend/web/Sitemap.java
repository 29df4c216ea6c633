package nl.samenkracht.backend.web;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenkracht.backend.register.Leesmodel;
import nl.samenkracht.backend.register.Leesmodel.Genoemd;
import nl.samenkracht.catalogus.aanbod.Slug;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.frontend.deel.OrganisatieLink;
import nl.samenkracht.frontend.kader.Paden;
import nl.samenkracht.frontend.kader.Taal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Every page worth finding, in both languages, by the protocol of sitemaps.org: one file, or an index of parts when it would have more than
 * 50,000 addresses. Written piece by piece, so that a large register takes no more memory than a small one, and a slow reader keeps no
 * connection of the register busy.
 */
@Component
class Sitemap {
    private static final int MEESTE_ADRESSEN = 50_000;
    private static final int PER_DEEL = MEESTE_ADRESSEN / Taal.values().length;
    private static final int PER_KEER = 1_000;
    private static final List<Paden> TALEN =
            Stream.of(Taal.values()).map(Paden::new).toList();
    private static final List<String> VASTE_PAGINAS =
            List.of("/", "/wijken", "/vraagwijzer", "/hulp-nu", "/over", "/toegankelijkheid", "/privacy");

    private static final String KOP =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final String VOET = "</%s>\n";
    private static final String BLAD = "urlset";
    private static final String INHOUD = "sitemapindex";

    private final Leesmodel leesmodel;
    private final Gebiedsindeling gebied;

    Sitemap(Leesmodel leesmodel, Gebied gebied) {
        this.leesmodel = leesmodel;
        this.gebied = gebied.indeling();
    }

    /** What {@code /sitemap.xml} holds, in pieces; {@code oorsprong} is the portal's address without a trailing slash. */
    Mono<Flux<String>> geheel(String oorsprong) {
        int vast = vast().size();
        return leesmodel
                .aantal()
                // There are no more organisations than entries.
                .map(aantal -> vast + 2L * TALEN.size() * aantal <= MEESTE_ADRESSEN
                        ? blad(Flux.concat(altijd(), aanbod(0, MEESTE_ADRESSEN)), oorsprong)
                        : Flux.just(inhoud((int) ((aantal + PER_DEEL - 1) / PER_DEEL), oorsprong)));
    }

    /** One part, in pieces: 0 holds the pages that are always there and the organisations, the others entries. Empty when there is no such part. */
    Mono<Flux<String>> deel(int nummer, String oorsprong) {
        long overslaan = (nummer - 1L) * PER_DEEL;
        return leesmodel
                .aantal()
                .filter(aantal -> overslaan < aantal)
                .map(aantal -> blad(nummer == 0 ? altijd() : aanbod(overslaan, PER_DEEL), oorsprong));
    }

    private static String inhoud(int delen, String oorsprong) {
        return IntStream.rangeClosed(0, delen)
                .mapToObj(deel -> "<sitemap><loc>" + oorsprong + "/sitemap-" + deel + ".xml</loc></sitemap>\n")
                .collect(Collectors.joining("", KOP.formatted(INHOUD), VOET.formatted(INHOUD)));
    }

    private List<String> vast() {
        return TALEN.stream()
                .flatMap(paden -> Stream.concat(
                        VASTE_PAGINAS.stream().map(paden::naar),
                        gebied.wijken().stream().map(wijk -> paden.wijk(wijk.slug()))))
                .toList();
    }

    private Flux<List<String>> altijd() {
        List<String> vast = vast();
        return Flux.concat(Mono.just(vast), organisaties(PER_DEEL - vast.size()));
    }

    private Flux<List<String>> organisaties(int meeste) {
        return reeks(leesmodel::organisatiesOpVolgorde, meeste)
                .map(rijen -> paden(
                        rijen,
                        (paden, rij) ->
                                paden.organisatie(new OrganisatieLink(rij.id(), Slug.van(rij.naam()), rij.naam()))));
    }

    private Flux<List<String>> aanbod(long overslaan, int meeste) {
        return reeks((na, aantal) -> leesmodel.opVolgorde(na, na == null ? overslaan : 0, aantal), meeste)
                .map(rijen -> paden(rijen, (paden, rij) -> paden.aanbod(rij.id(), Slug.van(rij.naam()))));
    }

    /** Reads so many entries or organisations that come after one, or the first. */
    private interface Lezer {
        Mono<List<Genoemd>> lees(@Nullable UUID na, int aantal);
    }

    /** Some entries or organisations, and how many may still follow. */
    private record Stap(List<Genoemd> rijen, int rest) {}

    private static Flux<List<Genoemd>> reeks(Lezer lezer, int meeste) {
        return stap(lezer, null, meeste)
                .expand(stap -> stap.rijen.size() < PER_KEER || stap.rest == 0
                        ? Mono.empty()
                        : stap(lezer, stap.rijen.get(stap.rijen.size() - 1).id(), stap.rest))
                .map(Stap::rijen);
    }

    private static Mono<Stap> stap(Lezer lezer, @Nullable UUID na, int meeste) {
        return lezer.lees(na, Math.min(PER_KEER, meeste)).map(rijen -> new Stap(rijen, meeste - rijen.size()));
    }

    private static List<String> paden(List<Genoemd> rijen, BiFunction<Paden, Genoemd, String> pad) {
        return rijen.stream()
                .flatMap(rij -> TALEN.stream().map(paden -> pad.apply(paden, rij)))
                .toList();
    }

    private static Flux<String> blad(Flux<List<String>> paden, String oorsprong) {
        return Flux.concat(
                Mono.just(KOP.formatted(BLAD)),
                paden.map(stuk -> stuk.stream()
                        .map(pad -> "<url><loc>" + oorsprong + pad + "</loc></url>\n")
                        .collect(Collectors.joining())),
                Mono.just(VOET.formatted(BLAD)));
    }
}
