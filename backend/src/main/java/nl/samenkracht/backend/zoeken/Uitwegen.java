package nl.samenkracht.backend.zoeken;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenkracht.backend.register.Leesmodel;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.weergave.Openingen;
import nl.samenkracht.backend.weergave.Regels;
import nl.samenkracht.backend.weergave.Telefoonnotatie;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.hulpvragen.Hulpvraag;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.zoeken.Begrip;
import nl.samenkracht.frontend.zoeken.Uitweg;
import nl.samenkracht.frontend.zoeken.Uitweg.Bedoeld;
import nl.samenkracht.frontend.zoeken.Uitweg.Elders;
import nl.samenkracht.frontend.zoeken.Uitweg.Ruimer;
import nl.samenkracht.frontend.zoeken.Uitweg.Wijkpunt;
import nl.samenkracht.frontend.zoeken.Vervolg;
import nl.samenkracht.frontend.zoeken.Vraag.Veld;
import nl.samenkracht.frontend.zoeken.ZoekPagina;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What to do next for who found nothing, or little. */
@Component
class Uitwegen {
    /** More of them are a list of their own. */
    private static final int MEESTE_WIJKEN = 4;

    private static final int MEESTE_RUIMER = 2;

    /** The results are there already: a register that is away or hangs keeps nobody waiting for them. */
    private static final Duration GEDULD = Duration.ofMillis(500);

    private final Leesmodel leesmodel;
    private final Gebiedsindeling indeling;
    private final Hulpvragen hulpvragen;
    private final Woordenschat woordenschat;
    private final Verbeteraar verbeteraar;

    Uitwegen(
            Leesmodel leesmodel,
            Gebied gebied,
            Hulpvragen hulpvragen,
            Woordenschat woordenschat,
            Verbeteraar verbeteraar) {
        this.leesmodel = leesmodel;
        this.indeling = gebied.indeling();
        this.hulpvragen = hulpvragen;
        this.woordenschat = woordenschat;
        this.verbeteraar = verbeteraar;
    }

    /**
     * The ways on from these results; none when there is plenty, but what may have been meant when most of the question is unknown.
     *
     * @param begrepen the needs that the page names
     * @param post whether the question goes on by form, and stands in no link
     */
    Mono<Uitweg> bij(
            Zoekvelden velden,
            Zoekresultaat resultaat,
            List<Begrip> begrepen,
            Zoekadres adres,
            Taal taal,
            boolean post) {
        Zoekvraag vraag = velden.vraag();
        boolean weinig = resultaat.totaal() <= ZoekPagina.WEINIG;
        if (!weinig && !vraag.gehoord().onbekend()) {
            return Mono.just(Uitweg.GEEN);
        }
        Mono<Optional<Bedoeld>> bedoeld = verbeteraar
                .bedoeld(vraag.tekst(), taal)
                .map(meer -> meer.map(een -> new Bedoeld(een.woorden(), vervolg(adres.metTekst(een.vraag()), post))));
        if (!weinig) {
            return bedoeld.map(een -> new Uitweg(een.orElse(null), List.of(), null, List.of(), null));
        }
        Mono<Optional<Wijkpunt>> wijkpunt = wijkpunt(vraag);
        return bedoeld.zipWith(
                wijkpunt,
                (een, punt) -> new Uitweg(
                        een.orElse(null),
                        elders(vraag, resultaat, adres, post),
                        isGefilterd(vraag) ? vervolg(adres.zonderFilters(), post) : null,
                        ruimer(begrepen, adres, taal, post),
                        punt.orElse(null)));
    }

    private static boolean isGefilterd(Zoekvraag vraag) {
        return vraag.wijk() != null || vraag.open() != null || !vraag.keuzes().isEmpty();
    }

    private List<Elders> elders(Zoekvraag vraag, Zoekresultaat resultaat, Zoekadres adres, boolean post) {
        String hier = vraag.wijk();
        if (hier == null) {
            return List.of();
        }
        long overal = resultaat.aantal("wijk", indeling.gemeente());
        List<String> buren = indeling.buren(hier);
        return indeling.wijken().stream()
                .filter(wijk -> !wijk.code().equals(hier))
                .map(wijk -> new Elders(
                        wijk.naam(),
                        resultaat.aantal("wijk", wijk.code()) + overal,
                        buren.contains(wijk.code()),
                        vervolg(adres.inWijk(wijk.code()), post)))
                .filter(wijk -> wijk.aantal() > resultaat.totaal())
                .sorted(Comparator.comparing(Elders::naast)
                        .thenComparingLong(Elders::aantal)
                        .reversed())
                .limit(MEESTE_WIJKEN)
                .toList();
    }

    /** Broader needs with which somebody here helps, else all of the leefgebied: of the need that weighs most first. */
    private List<Ruimer> ruimer(List<Begrip> begrepen, Zoekadres adres, Taal taal, boolean post) {
        List<Hulpvraag> gehoord = begrepen.stream()
                .flatMap(begrip -> hulpvragen.vraag(begrip.code()).stream())
                .toList();
        List<Ruimer> breder = gehoord.stream()
                .flatMap(vraag -> vraag.breder().stream())
                .distinct()
                .flatMap(code -> hulpvragen.vraag(code).stream())
                .filter(vraag -> !gehoord.contains(vraag) && woordenschat.heeft(vraag.code()))
                .map(vraag -> new Ruimer(
                        Ruimer.Soort.HULPVRAAG,
                        taal == Taal.EN ? vraag.name() : vraag.naam(),
                        vervolg(adres.alles(Gekozen.HULPVRAAG, vraag.code()), post)))
                .limit(MEESTE_RUIMER)
                .toList();
        Stream<Ruimer> leefgebied = gehoord.stream()
                .flatMap(vraag -> vraag.leefgebieden().stream().limit(1))
                .distinct()
                .limit(1)
                .map(code -> new Ruimer(Ruimer.Soort.LEEFGEBIED, code, vervolg(adres.alles("leefgebied", code), post)));
        return breder.isEmpty() ? leefgebied.toList() : breder;
    }

    /** Empty also when the register does not answer in time. */
    Mono<Optional<Wijkpunt>> wijkpunt(Zoekvraag vraag) {
        return leesmodel
                .wijkpunt(vraag.wijk())
                .timeout(GEDULD)
                .map(punt -> Optional.of(wijkpunt(punt, vraag)))
                .onErrorResume(weg -> Mono.empty())
                .defaultIfEmpty(Optional.empty());
    }

    private Wijkpunt wijkpunt(IndexDocument punt, Zoekvraag vraag) {
        return new Wijkpunt(
                Regels.van(punt, indeling, vraag.nu(), vraag.wijk()),
                leesbaar(punt.kaart().telefoon()),
                Openingen.week(punt.rooster().tijden()));
    }

    private static @Nullable String leesbaar(@Nullable String nummer) {
        return nummer == null ? null : Telefoonnotatie.leesbaar(nummer);
    }

    /** By form the query of the address becomes its fields. */
    static Vervolg vervolg(String adres, boolean post) {
        int vraag = adres.indexOf('?');
        return post && vraag >= 0
                ? new Vervolg(
                        adres.substring(0, vraag),
                        Arrays.stream(adres.substring(vraag + 1).split("&"))
                                .map(Uitwegen::veld)
                                .toList())
                : new Vervolg(adres, List.of());
    }

    private static Veld veld(String deel) {
        int is = deel.indexOf('=');
        return new Veld(deel.substring(0, is), URLDecoder.decode(deel.substring(is + 1), StandardCharsets.UTF_8));
    }
}
