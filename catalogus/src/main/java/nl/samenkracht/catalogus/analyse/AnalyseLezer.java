package nl.samenkracht.catalogus.analyse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.Json;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the {@code analysis} object of Elasticsearch index settings and builds the same Lucene chains.
 *
 * <p>It refuses whatever is not in the tables {@link Woordfilters}, {@link Tekenfilters} and {@link Splitsers}: a filter silently
 * skipped here would make the marked words and the fallback differ from what Elasticsearch finds.
 */
public final class AnalyseLezer {

    private static final Set<String> DELEN = Set.of("char_filter", "tokenizer", "filter", "analyzer", "normalizer");

    /** Stands in the file where the pattern comes; that holds nothing JSON must escape. */
    private static final String SAMENSTELLINGEN = "${samenstellingen}";

    private final JsonNode instellingen;
    private final Map<String, Keten> ketens = new LinkedHashMap<>();

    private AnalyseLezer(JsonNode instellingen) {
        this.instellingen = instellingen;
        alleen("analysis", instellingen, DELEN);
        instellingen.path("analyzer").properties().forEach(deel -> ketens.put(deel.getKey(), analyzer(deel)));
        instellingen.path("normalizer").properties().forEach(deel -> ketens.put(deel.getKey(), normalizer(deel)));
    }

    /** Our own settings, read once. */
    public static AnalyseLezer standaard() {
        return Standaard.LEZER;
    }

    /** The settings as JSON text, as they go into the index: those of the file, with the pattern for compounds made from its list of words. */
    public static String standaardJson() {
        return Bronbestand.tekst(AnalyseLezer.class, "analyse.json")
                .replace(SAMENSTELLINGEN, Samenstellingen.patroon());
    }

    /**
     * Reads the settings and builds every chain in them.
     *
     * @param json the {@code analysis} object
     * @throws AnalyseFout naming the part, filter or option that is wrong or unknown
     */
    public static AnalyseLezer lees(String json) {
        try {
            return new AnalyseLezer(Json.boom(json));
        } catch (JacksonException e) {
            throw new AnalyseFout("the analysis settings are not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Names of analyzers and normalizers, in the order of the settings. */
    public Set<String> namen() {
        return Set.copyOf(ketens.keySet());
    }

    /**
     * A fresh analyzer, thread-safe; keep it, for it holds a chain per thread.
     *
     * @throws AnalyseFout if there is none of this name
     */
    public Analyzer analyzer(String naam) {
        return keten(naam).analyzer();
    }

    Keten keten(String naam) {
        Keten keten = ketens.get(naam);
        if (keten == null) {
            throw new AnalyseFout("there is no analyzer [" + naam + "]: known are " + ketens.keySet());
        }
        return keten;
    }

    private Keten analyzer(Map.Entry<String, JsonNode> deel) {
        JsonNode inhoud = deel.getValue();
        alleen(deel.getKey(), inhoud, Set.of("type", "tokenizer", "char_filter", "filter"));
        custom(deel);
        return new Keten(
                stappen("char_filter", inhoud, Tekenfilters.TABEL, false),
                stap("tokenizer", inhoud.path("tokenizer").asString(""), Splitsers.TABEL, false),
                stappen("filter", inhoud, Woordfilters.TABEL, false));
    }

    private Keten normalizer(Map.Entry<String, JsonNode> deel) {
        JsonNode inhoud = deel.getValue();
        alleen(deel.getKey(), inhoud, Set.of("type", "char_filter", "filter"));
        custom(deel);
        Supplier<Tokenizer> heel = KeywordTokenizer::new;
        return new Keten(
                stappen("char_filter", inhoud, Tekenfilters.TABEL, true),
                heel,
                stappen("filter", inhoud, Woordfilters.TABEL, true));
    }

    private static void custom(Map.Entry<String, JsonNode> deel) {
        String type = deel.getValue().path("type").asString("custom");
        if (!type.equals("custom")) {
            throw new AnalyseFout("[" + deel.getKey() + "] has the type [" + type + "]: only [custom] is known");
        }
    }

    private <T> List<T> stappen(String soort, JsonNode keten, Map<String, Bouwsteen<T>> tabel, boolean normaliseren) {
        List<T> stappen = new ArrayList<>();
        for (String naam : teksten(keten.path(soort))) {
            stappen.add(stap(soort, naam, tabel, normaliseren));
        }
        return stappen;
    }

    /** A name in a chain is one defined in the settings, or else a stock type with its defaults. */
    private <T> T stap(String soort, String naam, Map<String, Bouwsteen<T>> tabel, boolean normaliseren) {
        JsonNode definitie = instellingen.path(soort).path(naam);
        String type = definitie.isMissingNode() ? naam : definitie.path("type").asString("");
        Bouwsteen<T> bouwsteen = tabel.get(type);
        if (bouwsteen == null) {
            throw new AnalyseFout("[" + naam + "] is a " + soort + " of type [" + type
                    + "], which is not in our table: known are " + new TreeSet<>(tabel.keySet()));
        }
        if (normaliseren && !bouwsteen.normaliseert()) {
            throw new AnalyseFout("[" + naam + "] may not be used in a normalizer");
        }
        Map<String, List<String>> waarden = new LinkedHashMap<>();
        definitie.properties().forEach(optie -> waarden.put(optie.getKey(), teksten(optie.getValue())));
        waarden.remove("type");
        return bouwsteen.maak(new Opties(naam, waarden));
    }

    private static void alleen(String naam, JsonNode inhoud, Set<String> bekend) {
        inhoud.properties().forEach(deel -> {
            if (!bekend.contains(deel.getKey())) {
                throw new AnalyseFout("[" + naam + "] has the part [" + deel.getKey() + "], which is not in our table");
            }
        });
    }

    private static List<String> teksten(JsonNode waarde) {
        List<String> teksten = new ArrayList<>();
        if (waarde.isArray()) {
            waarde.forEach(deel -> teksten.add(deel.asString()));
        } else if (!waarde.isMissingNode()) {
            teksten.add(waarde.asString());
        }
        return teksten;
    }

    private static final class Standaard {
        private static final AnalyseLezer LEZER = lees(standaardJson());
    }
}
