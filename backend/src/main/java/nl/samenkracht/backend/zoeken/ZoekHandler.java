package nl.samenkracht.backend.zoeken;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.web.Kaarten;
import nl.samenkracht.backend.web.Kaders;
import nl.samenkracht.backend.web.Paginaschrijver;
import nl.samenkracht.backend.web.Paginaschrijver.Bewaren;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.backend.weergave.Bladeraar;
import nl.samenkracht.backend.weergave.Hulplijnen;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.Noodlijnen;
import nl.samenkracht.catalogus.hulpvragen.Wisser;
import nl.samenkracht.catalogus.vraagwijzer.Vraagwijzer;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.zoeken.Begrip;
import nl.samenkracht.frontend.zoeken.Uitleg;
import nl.samenkracht.frontend.zoeken.Uitweg;
import nl.samenkracht.frontend.zoeken.Vraag;
import nl.samenkracht.frontend.zoeken.Weging;
import nl.samenkracht.frontend.zoeken.ZoekPagina;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /zoeken}: by GET, or by POST so that a question need not stay in the history. */
@Component
class ZoekHandler {
    private static final String VRAAG = "q";

    private final Begrippen begrippen;
    private final Hulpvragen hulpvragen;
    private final Vraagwijzer vraagwijzer;
    private final Zoekdienst dienst;
    private final Uitwegen uitwegen;
    private final Kaders kaders;
    private final Kaarten kaarten;
    private final Markeerders markeerders;
    private final Terugblik terugblik;
    private final Gebied gebied;
    private final Gebiedsindeling indeling;
    private final Wisser wisser;
    private final Noodlijnen noodlijnen = new Noodlijnen();
    private final Paginaschrijver schrijver;

    ZoekHandler(
            Begrippen begrippen,
            Hulpvragen hulpvragen,
            Vraagwijzer vraagwijzer,
            Zoekdienst dienst,
            Uitwegen uitwegen,
            Kaders kaders,
            Kaarten kaarten,
            Markeerders markeerders,
            Terugblik terugblik,
            Gebied gebied,
            Paginaschrijver schrijver) {
        this.begrippen = begrippen;
        this.hulpvragen = hulpvragen;
        this.vraagwijzer = vraagwijzer;
        this.dienst = dienst;
        this.uitwegen = uitwegen;
        this.kaders = kaders;
        this.kaarten = kaarten;
        this.markeerders = markeerders;
        this.terugblik = terugblik;
        this.gebied = gebied;
        this.indeling = gebied.indeling();
        this.wisser = new Wisser(gebied.hulplijnen());
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
        return ingevuld.flatMap(velden -> {
            List<String> gevraagd = Verzoek.waarden(velden, VRAAG);
            // As the page reads it, also what it does not read: the address may hold several.
            List<String> gewist =
                    gevraagd.stream().map(Verzoek::schoon).map(wisser::wis).toList();
            if (gewist.equals(gevraagd.stream().map(Verzoek::schoon).toList())) {
                return antwoord(verzoek, velden, post);
            }
            MultiValueMap<String, String> schoon = new LinkedMultiValueMap<>(velden);
            schoon.put(VRAAG, gewist);
            schoon.set(Zoekvelden.GEWIST, "ja");
            return post
                    ? antwoord(verzoek, schoon, true)
                    : ServerResponse.seeOther(adres(verzoek, schoon)).build();
        });
    }

    /** So that what points at a person stays in no history and no link, the address itself is replaced. */
    private static URI adres(ServerRequest verzoek, MultiValueMap<String, String> velden) {
        String vraag = velden.keySet().stream()
                .flatMap(naam ->
                        Verzoek.waarden(velden, naam).stream().map(waarde -> gecodeerd(naam) + "=" + gecodeerd(waarde)))
                .collect(Collectors.joining("&"));
        return URI.create(verzoek.path() + "?" + vraag);
    }

    private static String gecodeerd(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    private Mono<ServerResponse> antwoord(ServerRequest verzoek, MultiValueMap<String, String> ingevuld, boolean post) {
        return Mono.fromSupplier(() -> Zoekvelden.lees(ingevuld, gebied, hulpvragen, vraagwijzer, kaders.nu()))
                .flatMap(velden -> begrippen
                        .hoor(velden.vraag(), velden.gekozen(), velden.niet(), Verzoek.taal(verzoek))
                        .map(velden::met))
                .flatMap(this::metResultaat)
                .flatMap(gevonden -> pagina(
                        verzoek, gevonden, post || gevonden.velden().vraag().isVerhaal()))
                .flatMap(pagina -> schrijver.toon(verzoek, pagina, post ? Bewaren.NIET : Bewaren.EIGEN));
    }

    private record Gevonden(Zoekvelden velden, Zoekresultaat resultaat, List<Uitleg> uitleg) {}

    /** A page beyond the last shows the last; what the other searcher leaves out of account is not said to count. */
    private Mono<Gevonden> metResultaat(Zoekvelden gevraagd) {
        return dienst.zoek(gevraagd.vraag(), gevraagd.som()).flatMap(resultaat -> {
            Zoekvelden velden =
                    resultaat.noodzoeken() ? gevraagd.met(gevraagd.vraag().zonderTijd()) : gevraagd;
            List<Uitleg> uitleg = new ArrayList<>(velden.uitleg());
            int laatste = Zoekvraag.paginas(resultaat.totaal());
            if (velden.vraag().pagina() <= laatste) {
                if (velden.vraag().pagina() == Zoekvraag.LAATSTE_PAGINA
                        && resultaat.totaal() > (long) Zoekvraag.LAATSTE_PAGINA * Zoekvraag.PER_PAGINA) {
                    uitleg.add(new Uitleg(Uitleg.Soort.VERSTE_PAGINA, null));
                }
                return Mono.just(new Gevonden(velden, resultaat, uitleg));
            }
            uitleg.add(new Uitleg(Uitleg.Soort.LAATSTE_PAGINA, Integer.toString(laatste)));
            Zoekvelden terug = velden.opPagina(laatste);
            return dienst.zoek(terug.vraag(), terug.som()).map(opnieuw -> new Gevonden(terug, opnieuw, uitleg));
        });
    }

    /** @param post whether the question goes on by form, and stands in no link */
    private Mono<ZoekPagina> pagina(ServerRequest verzoek, Gevonden gevonden, boolean post) {
        Zoekvelden velden = gevonden.velden();
        Zoekvraag vraag = velden.vraag();
        Zoekresultaat resultaat = gevonden.resultaat();
        Wijk wijk = velden.wijk();
        Gekozen gekozen = velden.gekozen();
        List<Hulplijn> hulplijnen = noodlijnen.bij(vraag.tekst(), gekozen.zeker(vraag.begrepen()));
        boolean neutraal = !hulplijnen.isEmpty() || Gevoelig.is(vraag.tekst()) || Gevoelig.is(gekozen.namen());
        Kader kader = kaders.maak(verzoek, Menu.ZOEKEN, vraag.tekst(), wijk, neutraal);
        Zoekadres adres = new Zoekadres(velden, indeling, kader.paden());
        List<Begrip> begrepen = Begrepenen.maak(velden, kader.taal(), post ? null : adres);
        List<Uitleg> uitleg = new ArrayList<>(gevonden.uitleg());
        uitleg.addAll(Begrepenen.uitleg(vraag, resultaat.treffers()));
        if (resultaat.noodzoeken()) {
            uitleg.add(0, new Uitleg(Uitleg.Soort.NOODZOEKEN, null));
        }
        Genoemdetijd tijd = vraag.tijd();
        if (tijd != null && resultaat.totaal() > 0) {
            uitleg.add(new Uitleg(Uitleg.Soort.TIJD_GENOEMD, tijd.gezegd()));
        }
        Mono<Uitweg> uitweg = uitwegen.bij(velden, resultaat, begrepen, adres, kader.taal(), post);
        Terugblik.Gezien gezien = new Terugblik.Gezien(
                velden,
                Begrepenen.codes(vraag),
                resultaat.totaal(),
                uitleg.stream().anyMatch(een -> een.soort() == Uitleg.Soort.NIET_IN_LIJST),
                neutraal);
        terugblik.tel(verzoek, gezien);
        return uitweg.map(weg -> new ZoekPagina(
                kader,
                new Vraag(
                        vraag.tekst(),
                        velden.postcode(),
                        velden.sorteer(),
                        post,
                        verzoek.method().equals(HttpMethod.POST),
                        mee(velden)),
                post ? null : gekozen.keuzes(kader),
                velden.fouten(),
                uitleg,
                begrepen,
                gebied.hulplijnen(hulplijnen.stream().map(Hulplijn::code).toList()).stream()
                        .map(lijn -> Hulplijnen.van(lijn, kader.taal()))
                        .toList(),
                resultaat.totaal(),
                Kaartjes.maak(vraag, resultaat.treffers(), indeling, kader.taal(), markeerders.voor(vraag.inhoud())),
                sommen(vraag, resultaat, kader.taal()),
                Facetten.maak(velden, resultaat, indeling, adres),
                Facetten.nabijheid(velden, post ? null : adres),
                Bladeraar.maak(vraag.pagina(), Zoekvraag.paginas(resultaat.totaal()), adres::pagina),
                post
                        ? kaarten.metFormulier(
                                kader, velden.kaart(), ZoekPagina.FORMULIER, velden.andereWeergave(), wijk)
                        : kaarten.metLink(kader, velden.kaart(), adres.metKaart(!velden.kaart()), wijk),
                weg,
                terugblik.oordeel(verzoek, gezien)));
    }

    private static Map<UUID, List<Weging>> sommen(Zoekvraag vraag, Zoekresultaat resultaat, Taal taal) {
        return resultaat.sommen().entrySet().stream()
                .collect(Collectors.toMap(
                        som -> UUID.fromString(som.getKey()), som -> Zoeksom.van(som.getValue(), vraag, taal)));
    }

    private static List<Vraag.Veld> mee(Zoekvelden velden) {
        List<Vraag.Veld> mee = new ArrayList<>();
        if (velden.kaart()) {
            mee.add(new Vraag.Veld("weergave", "kaart"));
        }
        mee.addAll(velden.gekozen().mee());
        velden.niet().forEach(code -> mee.add(new Vraag.Veld("niet", code)));
        if (velden.postcode() == null && velden.vraag().punt() != null) {
            mee.add(new Vraag.Veld("lat", Double.toString(velden.vraag().punt().lat())));
            mee.add(new Vraag.Veld("lon", Double.toString(velden.vraag().punt().lon())));
        }
        return mee;
    }
}
