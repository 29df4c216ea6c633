package nl.samenkracht.lokaal.analyse;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.catalogus.analyse.Bouwsteen;
import nl.samenkracht.catalogus.analyse.Opties;
import nl.samenkracht.catalogus.analyse.Splitsers;
import nl.samenkracht.catalogus.analyse.Tekenfilters;
import nl.samenkracht.catalogus.analyse.Woordfilters;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** Registers the tables of {@code nl.samenkracht.catalogus.analyse} under their stock names, and what the server itself needs. */
public final class StandaardAnalysePlugin extends Plugin implements AnalysisPlugin {

    /** What the server has of its own; a second registration is an error. */
    private static final Set<String> VAN_DE_SERVER = Set.of("stop", "standard");

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return met(Beveiligingsindex.WOORDFILTERS, registreer(Woordfilters.TABEL, Fabrieken::woordfilter));
    }

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return registreer(Tekenfilters.TABEL, Fabrieken::tekenfilter);
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return met(Beveiligingsindex.SPLITSERS, registreer(Splitsers.TABEL, Fabrieken::splitser));
    }

    /** Wraps what a row of a table makes into Elasticsearch's interface. */
    private interface Verpakking<T, F> {
        F verpak(String naam, T stap, boolean normaliseert);
    }

    private static <T, F> Map<String, AnalysisProvider<F>> registreer(
            Map<String, Bouwsteen<T>> tabel, Verpakking<T, F> verpakking) {
        Map<String, AnalysisProvider<F>> registratie = new HashMap<>();
        tabel.forEach((type, bouwsteen) -> {
            if (!VAN_DE_SERVER.contains(type)) {
                AnalysisProvider<F> maker = (index, omgeving, naam, instellingen) -> verpakking.verpak(
                        naam, bouwsteen.maak(opties(naam, instellingen, bouwsteen)), bouwsteen.normaliseert());
                registratie.put(
                        type, bouwsteen.kanZonderOpties() ? maker : AnalysisPlugin.requiresAnalysisSettings(maker));
            }
        });
        return registratie;
    }

    private static <F> Map<String, F> met(Map<String, F> erbij, Map<String, F> registratie) {
        Map<String, F> samen = new HashMap<>(registratie);
        samen.putAll(erbij);
        return samen;
    }

    private static Opties opties(String naam, Settings instellingen, Bouwsteen<?> bouwsteen) {
        Map<String, List<String>> waarden = new LinkedHashMap<>();
        for (String optie : instellingen.keySet()) {
            // Elasticsearch adds settings of the index itself to those of a filter used by its bare name.
            if (!optie.equals("type") && !optie.startsWith("index.")) {
                boolean lijst = bouwsteen.lijsten().contains(optie);
                waarden.put(optie, lijst ? instellingen.getAsList(optie) : List.of(instellingen.get(optie, "")));
            }
        }
        return new Opties(naam, waarden);
    }
}
