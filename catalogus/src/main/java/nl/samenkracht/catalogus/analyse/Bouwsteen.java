package nl.samenkracht.catalogus.analyse;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One row of the tables: a stock type of Elasticsearch, the options of it that we know, and how Lucene makes it.
 *
 * @param <T> what is made: a step over characters or tokens, or a tokenizer; reusable and thread-safe
 * @param verplicht options without which it cannot be made
 * @param mag further options
 * @param lijsten which of both hold a list
 * @param normaliseert whether Elasticsearch allows it in a normalizer
 */
public record Bouwsteen<T>(
        Set<String> verplicht, Set<String> mag, Set<String> lijsten, boolean normaliseert, Function<Opties, T> bouw) {

    static <T> Bouwsteen<T> van(Function<Opties, T> bouw) {
        return new Bouwsteen<>(Set.of(), Set.of(), Set.of(), false, bouw);
    }

    Bouwsteen<T> verplicht(String... opties) {
        return new Bouwsteen<>(Set.of(opties), mag, lijsten, normaliseert, bouw);
    }

    Bouwsteen<T> mag(String... opties) {
        return new Bouwsteen<>(verplicht, Set.of(opties), lijsten, normaliseert, bouw);
    }

    Bouwsteen<T> lijsten(String... opties) {
        return new Bouwsteen<>(verplicht, mag, Set.of(opties), normaliseert, bouw);
    }

    Bouwsteen<T> ookNormaliseren() {
        return new Bouwsteen<>(verplicht, mag, lijsten, true, bouw);
    }

    /**
     * Makes it.
     *
     * @throws AnalyseFout naming an option that is missing, unknown or not understood
     */
    public T maak(Opties opties) {
        for (String optie : opties.waarden().keySet()) {
            if (!verplicht.contains(optie) && !mag.contains(optie)) {
                throw new AnalyseFout(
                        "[" + opties.naam() + "] has the option [" + optie + "], which is not in our table: known are "
                                + new TreeSet<>(verplicht) + " and " + new TreeSet<>(mag));
            }
        }
        for (String optie : verplicht) {
            if (!opties.waarden().containsKey(optie)) {
                throw new AnalyseFout("[" + opties.naam() + "] needs the option [" + optie + "]");
            }
        }
        return bouw.apply(opties);
    }

    /** Whether it can be made without options, and so be used by its bare name. */
    public boolean kanZonderOpties() {
        try {
            maak(new Opties("", Map.of()));
            return true;
        } catch (AnalyseFout heeftOptiesNodig) {
            return false;
        }
    }
}
