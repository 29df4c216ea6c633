package nl.samenkracht.backend.inrichting;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.samenkracht.frontend.kader.Taal;

/** Sentences of the municipality, from {@code messages_nl.properties} and {@code messages_en.properties} (UTF-8) in a folder of its own. */
final class Eigenteksten {
    private Eigenteksten() {}

    /**
     * Reads them, by language and key; a language may be absent.
     *
     * @throws IllegalArgumentException when there are none, or a file cannot be read
     */
    static Map<Taal, Map<String, String>> lees(Path map) {
        Map<Taal, Map<String, String>> teksten = new EnumMap<>(Taal.class);
        for (Taal taal : Taal.values()) {
            Path bestand = map.resolve("messages_" + taal.code() + ".properties");
            if (Files.exists(bestand)) {
                teksten.put(taal, bestand(bestand));
            }
        }
        if (teksten.isEmpty()) {
            throw new IllegalArgumentException(
                    "samenkracht.teksten: no messages_nl.properties or messages_en.properties in " + map);
        }
        return teksten;
    }

    private static Map<String, String> bestand(Path bestand) {
        Properties regels = new Properties();
        try (Reader lezer = Files.newBufferedReader(bestand)) {
            regels.load(lezer);
        } catch (IOException | IllegalArgumentException fout) {
            throw new IllegalArgumentException(
                    "samenkracht.teksten: " + bestand + " is no properties file in UTF-8", fout);
        }
        return regels.stringPropertyNames().stream()
                .collect(Collectors.toMap(sleutel -> sleutel, sleutel -> regels.getProperty(sleutel, "")));
    }
}
