package nl.samenkracht.catalogus.analyse;

import static nl.samenkracht.catalogus.analyse.Bouwsteen.van;

import java.io.Reader;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

/** The character filters we know, by their stock names (Elastic's "Character filters reference" for 8.19). */
public final class Tekenfilters {

    /** Stock type to the step it makes. */
    public static final Map<String, Bouwsteen<UnaryOperator<Reader>>> TABEL = Map.of(
            "mapping",
                    van(Tekenfilters::mapping)
                            .verplicht("mappings")
                            .lijsten("mappings")
                            .ookNormaliseren(),
            "pattern_replace",
                    van(Tekenfilters::patternReplace)
                            .verplicht("pattern")
                            .mag("replacement")
                            .ookNormaliseren());

    private Tekenfilters() {}

    private static UnaryOperator<Reader> mapping(Opties opties) {
        NormalizeCharMap.Builder bouwer = new NormalizeCharMap.Builder();
        for (String regel : opties.lijst("mappings")) {
            String[] kanten = regel.split("=>", -1);
            if (kanten.length != 2 || kanten[0].isBlank() || regel.contains("\\")) {
                throw opties.fout("mappings", regel);
            }
            bouwer.add(kanten[0].strip(), kanten[1].strip());
        }
        NormalizeCharMap tekens = bouwer.build();
        return in -> new MappingCharFilter(tekens, in);
    }

    private static UnaryOperator<Reader> patternReplace(Opties opties) {
        Pattern patroon = Woordfilters.patroon(opties, "pattern");
        String vervanging = opties.tekst("replacement", "");
        return in -> new PatternReplaceCharFilter(patroon, vervanging, in);
    }
}
