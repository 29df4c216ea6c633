package nl.samenkracht.indexer.bron.hsds;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The addresses of a feed: of its pages and of one service. Whatever they say, they never leave the host of the feed. */
final class Feedadres {
    /** By the specification /services listens to the first, /organizations to the second. */
    private static final List<String> VOLLEDIG = List.of("full", "full_service");

    /** "&lt;https://…&gt;; rel="next"", RFC 8288. */
    private static final Pattern VOLGENDE =
            Pattern.compile("(?i)<([^<>]*)>\\s*(?:;[^,;<]*)*?;\\s*rel\\s*=\\s*\"?(?:[^\",;]*\\s)?next\\b");

    private static final List<String> BLADWIJZERS = List.of("", "/links", "/_links", "/pagination", "/paging", "/meta");

    private final URI adres;
    private final String pad;
    private final List<String> eigenVraag;

    /** @param adres as somebody gave it, perhaps with a query of its own */
    Feedadres(URI adres) {
        this.adres = adres;
        this.pad = adres.getRawPath() == null ? "" : adres.getRawPath();
        this.eigenVraag =
                vraag(adres).stream().filter(deel -> !deel.startsWith("page=")).toList();
    }

    URI pagina(int nummer) {
        return hier(pad, Stream.concat(volledig(eigenVraag), Stream.of("page=" + nummer)));
    }

    /** Whether a service of this feed can be asked for by itself. */
    boolean kentDiensten() {
        return pad.matches(".*/services/?");
    }

    URI dienst(String id) {
        return hier(pad.replaceFirst("/$", "") + "/" + id, eigenVraag.stream());
    }

    /** Where the page or its headers say that the next one is; not necessarily on this host. */
    static Optional<String> volgende(JsonNode blad, HttpHeaders koppen) {
        return BLADWIJZERS.stream()
                .map(waar -> blad.at(waar).path("next"))
                .map(next -> next.isObject()
                        ? next.path("href").asString(next.path("url").asString(""))
                        : next.asString(""))
                .filter(next -> next.contains("/") || next.startsWith("?"))
                .findFirst()
                .or(() -> koppen.allValues("Link").stream()
                        .flatMap(kop -> VOLGENDE.matcher(kop).results())
                        .map((MatchResult deel) -> deel.group(1))
                        .findFirst());
    }

    /** That address with what we ask for; empty when it is none, or that of somebody else. */
    Optional<URI> opDezeHost(String volgende) {
        try {
            // Java resolves a query alone as if the last part of the path were gone.
            URI daar = adres.resolve(volgende.startsWith("?") ? pad + volgende : volgende);
            return adres.getHost().equalsIgnoreCase(daar.getHost())
                    ? Optional.of(hier(String.valueOf(daar.getRawPath()), volledig(vraag(daar))))
                    : Optional.empty();
        } catch (IllegalArgumentException geenAdres) {
            return Optional.empty();
        }
    }

    private URI hier(String pad, Stream<String> vraag) {
        String vragen = vraag.collect(Collectors.joining("&"));
        return URI.create(
                adres.getScheme() + "://" + adres.getRawAuthority() + pad + (vragen.isEmpty() ? "" : "?" + vragen));
    }

    private static List<String> vraag(URI adres) {
        return adres.getRawQuery() == null
                ? List.of()
                : Stream.of(adres.getRawQuery().split("&"))
                        .filter(deel -> !deel.isEmpty())
                        .toList();
    }

    private static Stream<String> volledig(List<String> vraag) {
        return Stream.concat(
                vraag.stream(),
                VOLLEDIG.stream()
                        .filter(naam -> vraag.stream().noneMatch(deel -> deel.startsWith(naam + "=")))
                        .map(naam -> naam + "=true"));
    }
}
