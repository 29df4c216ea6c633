package nl.samenkracht.indexer.adres;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Adres;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The PDOK Locatieserver of the Kadaster, {@code https://api.pdok.nl/bzk/locatieserver/search/v3_1}. Asks for an address ({@code type:adres}) and
 * believes the answer only when its house number and its postcode, or else its town and street, are those that were asked: a search engine always
 * finds something. Its answer names the buurt and the wijk of an address, exactly, where outlines may be coarse.
 */
public final class PdokLocatieserver implements Adreszoeker {
    private static final Pattern PUNT = Pattern.compile("POINT\\(([-\\d.]+) ([-\\d.]+)\\)");
    private static final Pattern HUISNUMMER = Pattern.compile("(?<!\\d)([1-9]\\d{0,4})(?!\\d)(?!e\\b)");
    private static final Duration GEDULD = Duration.ofSeconds(5);

    private final URI basis;
    private final HttpClient client;

    public PdokLocatieserver(URI basis) {
        this.basis = basis;
        this.client = HttpClient.newBuilder().connectTimeout(GEDULD).build();
    }

    @Override
    public Optional<Adresvondst> zoek(Adres adres) throws AdresdienstWeg {
        String vraag = String.join(
                " ",
                adres.straat(),
                Objects.requireNonNullElse(adres.postcode(), ""),
                Objects.requireNonNullElse(adres.plaats(), ""));
        URI uri = URI.create(
                basis + "/free?q=" + veilig(vraag.strip()) + "&fq=" + veilig("type:adres") + "&rows=1&fl="
                        + veilig(
                                "id,weergavenaam,straatnaam,huisnummer,postcode,woonplaatsnaam,centroide_ll,buurtcode,wijkcode"));
        try {
            HttpResponse<String> antwoord = client.send(
                    HttpRequest.newBuilder(uri)
                            .timeout(GEDULD)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (antwoord.statusCode() != 200) {
                throw new AdresdienstWeg("HTTP " + antwoord.statusCode());
            }
            return vondst(
                    adres,
                    Json.boom(antwoord.body()).path("response").path("docs").path(0));
        } catch (IOException | JacksonException fout) {
            throw new AdresdienstWeg(String.valueOf(fout.getMessage()));
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new AdresdienstWeg("interrupted");
        }
    }

    private static Optional<Adresvondst> vondst(Adres gevraagd, JsonNode gevonden) {
        Matcher punt = PUNT.matcher(gevonden.path("centroide_ll").asString(""));
        return punt.matches() && isHetZelfde(gevraagd, gevonden)
                ? Optional.of(new Adresvondst(
                        Double.parseDouble(punt.group(2)),
                        Double.parseDouble(punt.group(1)),
                        gevonden.path("buurtcode").asString(null),
                        gevonden.path("wijkcode").asString(null)))
                : Optional.empty();
    }

    private static boolean isHetZelfde(Adres gevraagd, JsonNode gevonden) {
        return huisnummer(gevraagd.straat(), gevonden.path("straatnaam").asString(""))
                        .equals(gevonden.path("huisnummer").asString(""))
                && isZelfdeStraat(gevraagd, gevonden);
    }

    /** The number in "Emmastraat 4-6" and, knowing that the street has one too, in "Plein 1945 3"; empty when there is none. */
    private static String huisnummer(String adres, String straat) {
        boolean begintMetStraat =
                !straat.isEmpty() && adres.toLowerCase(Locale.ROOT).startsWith(straat.toLowerCase(Locale.ROOT));
        Matcher nummer = HUISNUMMER.matcher(begintMetStraat ? adres.substring(straat.length()) : adres);
        return nummer.find() ? nummer.group(1) : "";
    }

    private static boolean isZelfdeStraat(Adres gevraagd, JsonNode gevonden) {
        String postcode = gevonden.path("postcode").asString("").replace(" ", "");
        if (gevraagd.postcode() != null) {
            return postcode.equalsIgnoreCase(gevraagd.postcode().replace(" ", ""));
        }
        String straat = gevonden.path("straatnaam").asString("").toLowerCase(Locale.ROOT);
        String plaats = gevonden.path("woonplaatsnaam").asString("");
        return !straat.isEmpty()
                && gevraagd.straat().toLowerCase(Locale.ROOT).startsWith(straat)
                && (gevraagd.plaats() == null || plaats.equalsIgnoreCase(gevraagd.plaats()));
    }

    private static String veilig(String waarde) {
        return URLEncoder.encode(waarde, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
