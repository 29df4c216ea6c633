package nl.samenkracht.catalogus.analyse;

import java.util.List;
import java.util.Map;

/**
 * The options of one filter, tokenizer or character filter, as text: JSON and Elasticsearch's own settings both come down to that.
 *
 * @param naam the name in the settings, for errors
 * @param waarden per option its values; one for a plain option
 */
public record Opties(String naam, Map<String, List<String>> waarden) {

    public Opties {
        waarden = Map.copyOf(waarden);
    }

    /** The option, or the default of Elastic's reference when it is absent. */
    String tekst(String optie, String standaard) {
        List<String> lijst = waarden.getOrDefault(optie, List.of(standaard));
        if (lijst.size() != 1) {
            throw fout(optie, lijst.toString());
        }
        return lijst.get(0);
    }

    /** An option without which the filter means nothing. */
    String tekst(String optie) {
        if (!waarden.containsKey(optie)) {
            throw new AnalyseFout("[" + naam + "] needs the option [" + optie + "]");
        }
        return tekst(optie, "");
    }

    int getal(String optie, int standaard) {
        String tekst = tekst(optie, Integer.toString(standaard));
        try {
            return Integer.parseInt(tekst);
        } catch (NumberFormatException e) {
            throw fout(optie, tekst);
        }
    }

    boolean jaNee(String optie, boolean standaard) {
        String tekst = tekst(optie, Boolean.toString(standaard));
        return switch (tekst) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fout(optie, tekst);
        };
    }

    /** The values of a list option, in order; empty when it is absent. */
    List<String> lijst(String optie) {
        return waarden.getOrDefault(optie, List.of());
    }

    AnalyseFout fout(String optie, String waarde) {
        return new AnalyseFout("[" + naam + "] does not understand [" + optie + ": " + waarde + "]");
    }
}
