package nl.samenkracht.indexer.bron.hsds;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Oorzaak;
import nl.samenkracht.indexer.bron.Bron;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.verslag.Bevinding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * HSDS from an API: follows the pages of the services endpoint by number ({@code total_pages}, {@code last_page}) or by address ({@code next}, or
 * the header {@code Link}). Every page or nothing; what the server itself keeps back is told in the report. Nothing is handed over before all of
 * it was fetched, so that nobody waits for a slow server.
 */
public final class Hsdsfeed implements Bron {
    private static final int MEESTE_PAGINAS = 10_000;
    /** All pages together. */
    private static final long GROOTST_SAMEN = 2L << 30;

    private static final Duration GEDULD = Duration.ofSeconds(30);
    private static final Set<String> EIGEN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI adres;
    private final Bronomgeving omgeving;
    private final LocalDate vandaag;
    private final IntConsumer gehaald;
    private final Duration geduld;
    private final int meestePaginas;

    /**
     * @param vandaag moments before this day are left out
     * @param gehaald is told how many services were fetched so far
     * @throws IndexerFout when the address is not https (http only on this machine)
     */
    public Hsdsfeed(URI adres, Bronomgeving omgeving, LocalDate vandaag, IntConsumer gehaald) {
        this(adres, omgeving, vandaag, gehaald, GEDULD, MEESTE_PAGINAS);
    }

    /**
     * @param geduld how long to wait for a connection, for the headers, and for each piece of the body
     * @param meestePaginas a source with more is not read
     */
    Hsdsfeed(
            URI adres,
            Bronomgeving omgeving,
            LocalDate vandaag,
            IntConsumer gehaald,
            Duration geduld,
            int meestePaginas) {
        if (!"https".equals(adres.getScheme()) && !EIGEN_MACHINE.contains(String.valueOf(adres.getHost()))) {
            throw IndexerFout.invoer(null, "fout.alleen-https", adres);
        }
        this.adres = adres;
        this.omgeving = omgeving;
        this.vandaag = vandaag;
        this.gehaald = gehaald;
        this.geduld = geduld;
        this.meestePaginas = meestePaginas;
    }

    @Override
    public void lees(Ontvanger ontvanger) {
        Plek plek = new Plek(adres.getHost() + adres.getPath(), null, 0);
        try (Feedspoel spoel = new Feedspoel(GROOTST_SAMEN)) {
            List<Bevinding> bevindingen = haal(spoel, plek);
            Hsdsvertaler vertaler = new Hsdsvertaler(omgeving, ontvanger, vandaag);
            spoel.lees((nummer, dienst, heel) -> vertaler.vertaal(dienst, heel, plek.rij(nummer)));
            vertaler.klaar();
            bevindingen.forEach(ontvanger::bevinding);
        } catch (IOException | JacksonException fout) {
            throw IndexerFout.omgeving(fout, "fout.feed", adres, Oorzaak.zin(fout));
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw IndexerFout.omgeving(onderbroken, "fout.feed", adres, Oorzaak.zin(onderbroken));
        }
    }

    /** @return what there is to tell */
    private List<Bevinding> haal(Feedspoel spoel, Plek plek) throws IOException, InterruptedException {
        Feedvrager vrager = new Feedvrager(geduld);
        Feedtelling telling = new Feedtelling(plek);
        Feedadres feed = new Feedadres(adres);
        Dienstvrager los = new Dienstvrager(feed, vrager::haal);
        Set<URI> gevraagd = new HashSet<>();
        Set<String> vorige = Set.of();
        int[] nummer = {0};
        URI hier = feed.pagina(1);
        for (int pagina = 1; hier != null && gevraagd.add(hier); pagina++) {
            if (pagina > meestePaginas) {
                throw IndexerFout.invoer(null, "fout.feed-lang", adres, meestePaginas);
            }
            Set<String> ids = new HashSet<>();
            int voor = nummer[0];
            Map<Integer, JsonNode> dun = new LinkedHashMap<>();
            int nu = pagina;
            ObjectNode blad;
            Antwoord antwoord = vrager.haal(hier);
            Optional<URI> elders = Feedvrager.elders(antwoord, hier);
            if (elders.isPresent()) {
                antwoord.close();
                throw IndexerFout.invoer(null, "fout.feed-elders", adres, elders.get());
            }
            try (antwoord;
                    JsonParser json = antwoord.json()) {
                json.nextToken();
                blad = Hsdsdocument.lees(json, (dienst, heel) -> {
                    nummer[0]++;
                    ids.add(dienst.path("id").asString(""));
                    if (heel && los.isDun(dienst)) {
                        dun.put(nummer[0], dienst);
                    } else {
                        spoel.voegToe(nummer[0], dienst, heel);
                    }
                });
            }
            for (Map.Entry<Integer, JsonNode> dienst : dun.entrySet()) {
                try {
                    spoel.voegToe(dienst.getKey(), los.heel(dienst.getValue()), true);
                } catch (StreamConstraintsException teGroot) {
                    spoel.voegToe(dienst.getKey(), dienst.getValue(), false);
                }
                gehaald.accept(dienst.getKey());
            }
            gehaald.accept(nummer[0]);
            telling.neem(blad, pagina);
            boolean eerdere = Feedtelling.isEerdere(blad, pagina);
            if (nummer[0] == voor || blad.path("last_page").asBoolean(eerdere)) {
                break;
            }
            if (eerdere || ids.equals(vorige)) {
                telling.meld("feed.zelfde", pagina);
                break;
            }
            vorige = ids;
            Optional<String> genoemd = Feedadres.volgende(blad, antwoord.koppen());
            Optional<URI> hiervan = genoemd.flatMap(feed::opDezeHost);
            Optional<URI> volgende = hiervan.filter(daar -> !gevraagd.contains(daar))
                    .or(() -> heeftMeer(blad, nu) ? Optional.of(feed.pagina(nu + 1)) : Optional.empty());
            if (volgende.isEmpty() && genoemd.isPresent() && hiervan.isEmpty()) {
                telling.meld("feed.elders", genoemd.get());
            } else if (volgende.isEmpty() && hiervan.isPresent() && !telling.isGeteld()) {
                telling.meld("feed.rond", pagina);
            }
            hier = volgende.orElse(null);
        }
        if (los.nietGevraagd() > 0) {
            telling.meld("feed.zonder-delen", los.nietGevraagd());
        }
        return telling.klaar(nummer[0]);
    }

    /** Without a word about pages there is one. */
    private static boolean heeftMeer(ObjectNode blad, int pagina) {
        return blad.has("total_pages") ? pagina < blad.path("total_pages").asInt(1) : blad.has("last_page");
    }
}
