package nl.samenkracht.lokaal.samen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/** The files of the sample inventory, as a municipality and its organisations would send them. */
public final class Voorbeeldinventaris {
    /** File names, in the order of importing. */
    public static final List<String> BESTANDEN = List.of(
            "inventaris-sociale-basis.xlsx",
            "versa-activiteiten.csv",
            "bibliotheek.csv",
            "kwintes.csv",
            "vacatures.csv",
            "agenda.ics");

    private Voorbeeldinventaris() {}

    /** Puts a file of the inventory in a folder, so that the indexer can read it as any file. */
    public static Path leg(String bestand, Path map) {
        try (InputStream in = Objects.requireNonNull(
                Voorbeeldinventaris.class.getResourceAsStream("/voorbeeld/" + bestand), bestand)) {
            Files.createDirectories(map);
            Path doel = map.resolve(bestand);
            Files.copy(in, doel, StandardCopyOption.REPLACE_EXISTING);
            return doel;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
