package nl.samenkracht.frontend.opmaak;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenkracht.frontend.kader.Taal;

/**
 * The sentences of one language, from {@code messages_<taal>.properties}. A municipality replaces any of them with its own;
 * that is how it renames a leefgebied. Immutable.
 */
public final class Teksten {

    private final Map<String, String> zinnen;

    private Teksten(Map<String, String> zinnen) {
        this.zinnen = zinnen;
    }

    /**
     * Reads the bundle of a language.
     *
     * @param eigen sentences of the municipality that replace those of the bundle, by key
     * @throws IllegalArgumentException if {@code eigen} has keys that the bundle does not know, all of them named
     */
    public static Teksten lees(Taal taal, Map<String, String> eigen) {
        Map<String, String> zinnen = new HashMap<>();
        bundel(taal).forEach((sleutel, zin) -> zinnen.put((String) sleutel, (String) zin));
        String onbekend = eigen.keySet().stream()
                .filter(sleutel -> !zinnen.containsKey(sleutel) && !isBegrip(sleutel))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!onbekend.isEmpty()) {
            throw new IllegalArgumentException("Unknown message keys: " + onbekend);
        }
        zinnen.putAll(eigen);
        return new Teksten(Map.copyOf(zinnen));
    }

    /** Codes are data, so a municipality may add words for new ones. */
    private static boolean isBegrip(String sleutel) {
        return Set.of("soort", "leefgebied", "doelgroep", "toegang").contains(sleutel.split("\\.", 2)[0]);
    }

    private static Properties bundel(Taal taal) {
        String naam = "/nl/samenkracht/frontend/messages_" + taal.code() + ".properties";
        Properties bundel = new Properties();
        try (InputStream in = Objects.requireNonNull(Teksten.class.getResourceAsStream(naam), naam)) {
            bundel.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundel;
    }

    /**
     * A sentence, with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws IllegalArgumentException if the bundle does not have it
     */
    public String zin(String sleutel, Object... waarden) {
        String zin = zinnen.get(sleutel);
        if (zin == null) {
            throw new IllegalArgumentException("No message for " + sleutel);
        }
        return waarden.length == 0 ? zin : vul(zin, waarden);
    }

    /** A sentence about a number: key {@code .een} for one, {@code .meer} for any other; the number is {@code {0}}. */
    public String aantal(String sleutel, long aantal, Locale locale) {
        return zin(sleutel + (aantal == 1 ? ".een" : ".meer"), String.format(locale, "%,d", aantal));
    }

    /** The everyday word for a code of a taxonomy; a code the bundle does not know is shown with spaces for hyphens. */
    public String begrip(String taxonomie, String code) {
        String zin = zinnen.get(taxonomie + "." + code);
        return zin != null ? zin : code.replace('-', ' ');
    }

    /** True if there is a sentence under this key. */
    public boolean kent(String sleutel) {
        return zinnen.containsKey(sleutel);
    }

    /** All keys. */
    public Set<String> sleutels() {
        return zinnen.keySet();
    }

    private static String vul(String zin, Object[] waarden) {
        StringBuilder uit = new StringBuilder(zin.length() + 32);
        int vanaf = 0;
        for (int i = zin.indexOf('{'); i >= 0; i = zin.indexOf('{', vanaf)) {
            uit.append(zin, vanaf, i);
            boolean plaats = i + 2 < zin.length() && zin.charAt(i + 2) == '}' && Character.isDigit(zin.charAt(i + 1));
            int nummer = plaats ? zin.charAt(i + 1) - '0' : -1;
            if (nummer >= 0 && nummer < waarden.length) {
                uit.append(waarden[nummer]);
                vanaf = i + 3;
            } else {
                uit.append('{');
                vanaf = i + 1;
            }
        }
        return uit.append(zin, vanaf, zin.length()).toString();
    }
}
