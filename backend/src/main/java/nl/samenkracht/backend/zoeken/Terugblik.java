package nl.samenkracht.backend.zoeken;

import java.util.List;
import nl.samenkracht.backend.gebruik.Gebruik;
import nl.samenkracht.backend.gebruik.Vraag;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.oordeel.Oordeel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * Which questions are counted, and whom is asked whether they found it (docs/besluiten/0010). Nothing is done with a question about danger, with one
 * that something was taken out of, and with one that was asked without a trace.
 */
@Component
class Terugblik {
    /** With so few results a visitor may have meant something else. */
    private static final long WEINIG = 4;
    /** A longer address is not sent along with an answer. */
    private static final int LANGSTE_ADRES = 1_500;
    /** Parameters that hold something only when somebody goes on with a question that was counted before. */
    private static final List<String> VERVOLG =
            List.of("niet", "pagina", "weergave", "open", "postcode", "lat", "lon", Gekozen.HULPVRAAG, Gekozen.WEG);

    private final Gebruik gebruik;
    private final Woordenschat woordenschat;

    Terugblik(Gebruik gebruik, Woordenschat woordenschat) {
        this.gebruik = gebruik;
        this.woordenschat = woordenschat;
    }

    /**
     * An answered question.
     *
     * @param codes of the needs that are named on the page
     * @param nietInLijst whether the page says that what was asked is not in the list
     * @param neutraal whether the page must betray nothing
     */
    record Gezien(Zoekvelden velden, List<String> codes, long totaal, boolean nietInLijst, boolean neutraal) {}

    /** Counts the question when a person typed it. */
    void tel(ServerRequest verzoek, Gezien gezien) {
        Zoekvraag vraag = gezien.velden.vraag();
        if (mag(verzoek, gezien)
                && !vraag.tekst().isBlank()
                && vraag.keuzes().isEmpty()
                && VERVOLG.stream()
                        .noneMatch(naam ->
                                Verzoek.waarde(verzoek.queryParams(), naam).isPresent())
                && isNieuwInEenBrowser(verzoek.headers())) {
            gebruik.gevraagd(new Vraag(
                    vraag.tekst(),
                    vraag.inhoud(),
                    gezien.codes,
                    gezien.nietInLijst || gezien.totaal <= WEINIG,
                    Verzoek.taal(verzoek) == Taal.EN,
                    woordenschat::kent));
        }
    }

    /** What the visitor may judge; {@code null} when they are not asked. */
    @Nullable
    Oordeel oordeel(ServerRequest verzoek, Gezien gezien) {
        String adres = verzoek.path() + "?" + verzoek.uri().getRawQuery();
        return mag(verzoek, gezien) && gezien.velden.vraag().zoekt() && adres.length() <= LANGSTE_ADRES
                ? new Oordeel(String.join(".", gezien.codes), hoeveel(gezien.totaal), adres)
                : null;
    }

    private boolean mag(ServerRequest verzoek, Gezien gezien) {
        MultiValueMap<String, String> velden = verzoek.queryParams();
        return gebruik.telt()
                && verzoek.method().equals(HttpMethod.GET)
                && !gezien.neutraal
                && !velden.containsKey(Zoekvelden.GEWIST)
                && gezien.velden.gekozen().zeker(gezien.velden.vraag().begrepen()).stream()
                        .noneMatch(begrepen ->
                                gezien.codes.contains(begrepen.vraag().code())
                                        && !begrepen.vraag().hulplijnen().isEmpty());
    }

    /**
     * Whether a browser says that somebody opens this page, for the first time or anew: programs, HEAD and pages fetched beforehand do not, and
     * reloading asks whether the page has changed.
     */
    private static boolean isNieuwInEenBrowser(ServerRequest.Headers koppen) {
        return "navigate".equals(koppen.firstHeader("Sec-Fetch-Mode"))
                && "document".equals(koppen.firstHeader("Sec-Fetch-Dest"))
                && koppen.firstHeader("Sec-Purpose") == null
                && koppen.firstHeader("Purpose") == null
                && koppen.firstHeader(HttpHeaders.IF_NONE_MATCH) == null;
    }

    private static String hoeveel(long totaal) {
        return Oordeel.AANTALLEN.get(totaal == 0 ? 0 : totaal <= WEINIG ? 1 : 2);
    }
}
