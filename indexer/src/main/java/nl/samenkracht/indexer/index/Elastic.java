package nl.samenkracht.indexer.index;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nl.samenkracht.catalogus.Json;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHost;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.message.BasicHeader;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A connection to one Elasticsearch cluster. Thread-safe; every request waits for its answer. */
public final class Elastic implements AutoCloseable {
    private static final int WACHT_OP_VERBINDING = 2_000;
    /** A bulk request on a busy machine may take long; a hanging server may not hold us forever. */
    private static final int WACHT_OP_ANTWOORD = 60_000;

    private static final int VERBINDINGEN = 16;
    private static final ContentType NDJSON = ContentType.create("application/x-ndjson", StandardCharsets.UTF_8);
    /** Passing troubles by HTTP status: too busy or disk full (429), gateway or cluster not ready. */
    private static final Set<Integer> VOORBIJGAAND = Set.of(408, 429, 500, 502, 503, 504);

    private final RestClient client;

    private Elastic(RestClient client) {
        this.client = client;
    }

    /**
     * Prepares a connection; nothing is sent yet.
     *
     * @param adressen one or more nodes of the cluster, such as {@code http://127.0.0.1:9200}
     * @param gebruiker user name, {@code null} when the cluster asks none
     */
    public static Elastic verbind(List<URI> adressen, @Nullable String gebruiker, @Nullable String wachtwoord) {
        HttpHost[] knopen = adressen.stream()
                .map(adres -> HttpHost.create(adres.toString()))
                .toArray(HttpHost[]::new);
        Header[] koppen = gebruiker == null || wachtwoord == null
                ? new Header[0]
                : new Header[] {new BasicHeader("Authorization", basic(gebruiker, wachtwoord))};
        return new Elastic(RestClient.builder(knopen)
                .setDefaultHeaders(koppen)
                .setRequestConfigCallback(instelling ->
                        instelling.setConnectTimeout(WACHT_OP_VERBINDING).setSocketTimeout(WACHT_OP_ANTWOORD))
                .setHttpClientConfigCallback(
                        bouwer -> bouwer.setMaxConnPerRoute(VERBINDINGEN).setMaxConnTotal(VERBINDINGEN))
                .build());
    }

    private static String basic(String gebruiker, String wachtwoord) {
        byte[] naamEnWoord = (gebruiker + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(naamEnWoord);
    }

    /**
     * Sends a request and reads the answer as JSON; a missing node when there is none.
     *
     * @throws ElasticWegException when trying again later may help
     * @throws ElasticFoutException when the request itself is refused
     */
    public JsonNode vraag(String methode, String pad, @Nullable String json) {
        Request verzoek = new Request(methode, pad);
        if (json != null) {
            verzoek.setJsonEntity(json);
        }
        return verstuur(verzoek);
    }

    /** Sends newline-delimited JSON; answers and throws like {@link #vraag}. */
    JsonNode ndjson(String pad, byte[] regels, int lengte) {
        Request verzoek = new Request("POST", pad);
        verzoek.setEntity(new ByteArrayEntity(regels, 0, lengte, NDJSON));
        return verstuur(verzoek);
    }

    /** Whether something exists at this path. */
    boolean bestaat(String pad) {
        try {
            return client.performRequest(new Request("HEAD", pad))
                            .getStatusLine()
                            .getStatusCode()
                    == 200;
        } catch (ResponseException fout) {
            throw vertaal(fout);
        } catch (IOException fout) {
            throw new ElasticWegException(String.valueOf(fout.getMessage()), fout);
        }
    }

    private JsonNode verstuur(Request verzoek) {
        try {
            Response antwoord = client.performRequest(verzoek);
            HttpEntity inhoud = antwoord.getEntity();
            if (inhoud == null) {
                return MissingNode.getInstance();
            }
            try (InputStream stroom = inhoud.getContent()) {
                return Json.MAPPER.readTree(stroom);
            }
        } catch (ResponseException fout) {
            throw vertaal(fout);
        } catch (IOException fout) {
            throw new ElasticWegException(String.valueOf(fout.getMessage()), fout);
        }
    }

    private static RuntimeException vertaal(ResponseException fout) {
        int status = fout.getResponse().getStatusLine().getStatusCode();
        if (VOORBIJGAAND.contains(status)) {
            return new ElasticWegException("Elasticsearch answered " + status, fout);
        }
        return new ElasticFoutException(status, tekst(fout.getResponse()));
    }

    private static String tekst(Response antwoord) {
        try {
            return antwoord.getEntity() == null ? "" : EntityUtils.toString(antwoord.getEntity());
        } catch (IOException fout) {
            return "";
        }
    }

    /** Closes the connections. */
    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException fout) {
            throw new ElasticWegException(String.valueOf(fout.getMessage()), fout);
        }
    }
}
