package nl.samenkracht.backend.zoeken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.samenkracht.backend.register.Register;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.web.Kaarten;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.backend.weergave.Hulplijnen;
import nl.samenkracht.backend.weergave.Regels;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Postcodes;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn;
import nl.samenkracht.catalogus.hulplijnen.Hulpwoorden;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.zoeken.Uitleg;
import nl.samenkracht.frontend.zoeken.Uitweg;
import nl.samenkracht.frontend.zoeken.Vraag;
import nl.samenkracht.frontend.zoeken.ZoekPagina;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /zoeken}: by GET, or by POST so that a question need not stay in the history. */
@Component
class ZoekHandler {
    private final Begrippen begrippen;
    private final Zoekdienst dienst;
    private final Register register;
    private final Kaders kaders;
    private final Kaarten kaarten;
    private final Markeerders markeerders;
    private final Gebiedsindeling gebied;
    private final Postcodes postcodes;
    private final Hulpwoorden hulpwoorden = new Hulpwoorden();
    private final Paginaschrijver schrijver;

    ZoekHandler(
            Begrippen begrippen,
            Zoekdienst dienst,
            Register register,
            Kaders kaders,
            Kaarten kaarten,
            Markeerders markeerders,
            Gebied gebied,
            Paginaschrijver schrijver) {
        this.begrippen = begrippen;
        this.dienst = dienst;
        this.register = register;
        this.kaders = kaders;
        this.kaarten = kaarten;
        this.markeerders = markeerders;
        this.gebied = gebied.indeling();
        this.postcodes = gebied.postcodes();
        this.schrijver = schrijver;
    }

    @Configuration(proxyBeanMethods = false)
    static class Routes {
        @Bean
        RouterFunction<ServerResponse> zoekroutes(ZoekHandler handler) {
            return RouterFunctions.route()
                    .GET("/zoeken", handler::zoek)
                    .POST("/zoeken", handler::zoek)
                    .GET("/en/zoeken", handler::zoek)
                    .POST("/en/zoeken", handler::zoek)
                    .build();
        }
    }

    Mono<ServerResponse> zoek(ServerRequest verzoek) {
        boolean post = verzoek.method().equals(HttpMethod.POST);
        Mono<MultiValueMap<String, String>> ingevuld =
                post ? Verzoek.formulier(verzoek) : Mono.just(verzoek.queryParams());
        return ingevuld.map(velden -> Zoekvelden.lees(velden, gebied, postcodes, kaders.nu()))
                .flatMap(velden -> begrippen.hoor(velden.vraag(), velden.niet()).map(velden::met))
                .flatMap(this::metResultaat)
                .flatMap(gevonden -> pagina(verzoek, gevonden, post))
                .flatMap(pagina -> schrijver.toon(verzoek, pagina, post ? Bewaren.NIET : Bewaren.EIGEN));
    }

    private record Gevonden(Zoekvelden velden, Zoekresultaat resultaat, List<Uitleg> uitleg) {}

    /** A page beyond the last shows the last. */
    private Mono<Gevonden> metResultaat(Zoekvelden velden) {
        return dienst.zoek(velden.vraag()).flatMap(resultaat -> {
            List<Uitleg> uitleg = new ArrayList<>(velden.uitleg());
            int laatste = Bladeraar.paginas(resultaat.totaal());
            if (velden.vraag().pagina() <= laatste) {
                return Mono.just(new Gevonden(velden, resultaat, uitleg));
            }
            uitleg.add(new Uitleg(Uitleg.Soort.LAATSTE_PAGINA, Integer.toString(laatste), null));
            Zoekvelden terug = velden.opPagina(laatste);
            return dienst.zoek(terug.vraag()).map(opnieuw -> new Gevonden(terug, opnieuw, uitleg));
        });
    }

    private Mono<ZoekPagina> pagina(ServerRequest verzoek, Gevonden gevonden, boolean post) {
        Zoekvelden velden = gevonden.velden();
        Zoekvraag vraag = velden.vraag();
        Zoekresultaat resultaat = gevonden.resultaat();
        Wijk wijk = velden.wijk();
        List<Hulplijn> hulplijnen = hulpwoorden.bij(vraag.tekst());
        boolean neutraal = !hulplijnen.isEmpty() || Gevoelig.is(vraag.tekst());
        Kader kader = kaders.maak(verzoek, Menu.ZOEKEN, vraag.tekst(), wijk, neutraal);
        Zoekadres adres = new Zoekadres(velden, gebied, kader.paden());
        List<Uitleg> uitleg = new ArrayList<>(gevonden.uitleg());
        if (resultaat.noodzoeken()) {
            uitleg.add(0, new Uitleg(Uitleg.Soort.NOODZOEKEN, null, null));
        }
        Mono<Uitweg> uitweg = resultaat.totaal() == 0 ? uitweg(velden, resultaat, adres) : Mono.just(Uitweg.GEEN);
        return uitweg.map(weg -> new ZoekPagina(
                kader,
                new Vraag(vraag.tekst(), velden.postcode(), velden.sorteer(), post, mee(velden)),
                velden.fouten(),
                uitleg,
                Begrepenen.maak(velden, kader.taal(), post ? null : adres),
                hulplijnen.stream()
                        .map(lijn -> Hulplijnen.van(lijn, kader.taal()))
                        .toList(),
                resultaat.totaal(),
                Kaartjes.maak(vraag, resultaat.treffers(), gebied, kader.taal(), markeerders.voor(vraag.inhoud())),
                Facetten.maak(velden, resultaat, gebied, adres),
                Bladeraar.maak(vraag.pagina(), resultaat.totaal(), adres::pagina),
                post
                        ? kaarten.metFormulier(velden.kaart(), ZoekPagina.FORMULIER, wijk)
                        : kaarten.metLink(velden.kaart(), adres.metKaart(!velden.kaart()), wijk),
                weg));
    }

    private static List<Vraag.Veld> mee(Zoekvelden velden) {
        List<Vraag.Veld> mee = new ArrayList<>();
        if (velden.kaart()) {
            mee.add(new Vraag.Veld("weergave", "kaart"));
        }
        velden.niet().forEach(code -> mee.add(new Vraag.Veld("niet", code)));
        if (velden.postcode() == null && velden.vraag().punt() != null) {
            mee.add(new Vraag.Veld("lat", Double.toString(velden.vraag().punt().lat())));
            mee.add(new Vraag.Veld("lon", Double.toString(velden.vraag().punt().lon())));
        }
        return mee;
    }

    private Mono<Uitweg> uitweg(Zoekvelden velden, Zoekresultaat resultaat, Zoekadres adres) {
        long overal = resultaat.aantal("wijk", gebied.gemeente());
        List<Uitweg.Elders> elders = gebied.wijken().stream()
                .filter(wijk -> !wijk.code().equals(velden.vraag().wijk()))
                .map(wijk -> new Uitweg.Elders(
                        wijk.naam(), resultaat.aantal("wijk", wijk.code()) + overal, adres.inWijk(wijk.code())))
                .filter(wijk -> wijk.aantal() > 0)
                .sorted(Comparator.comparingLong(Uitweg.Elders::aantal).reversed())
                .toList();
        boolean gefilterd = velden.wijk() != null
                || velden.vraag().open() != null
                || !velden.vraag().keuzes().isEmpty();
        return wijkpunt(velden.vraag().wijk())
                .map(punt -> new Uitweg(
                        elders,
                        gefilterd ? adres.zonderFilters() : null,
                        Regels.van(punt, gebied, velden.vraag().nu()),
                        punt.kaart().telefoon()))
                .defaultIfEmpty(new Uitweg(elders, gefilterd ? adres.zonderFilters() : null, null, null));
    }

    /** The wijkpunt of the chosen wijk, else any: they think along. */
    private Mono<IndexDocument> wijkpunt(@Nullable String wijk) {
        return register.vanSoort(gebied.gemeente(), "wijkpunt")
                .collectList()
                .flatMap(punten -> Mono.justOrEmpty(punten.stream()
                        .min(Comparator.comparing(
                                punt -> wijk == null || !punt.inWijk().contains(wijk)))));
    }
}
