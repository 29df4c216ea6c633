package nl.samenkracht.catalogus.gebied;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenkracht.catalogus.Bronbestand;
import org.jspecify.annotations.Nullable;

/**
 * Data of a gemeente, by its CBS code: a municipality's own, in the folder that the system property {@code samenkracht.gebied} or the
 * environment variable {@code SAMENKRACHT_GEBIED} names, else what is shipped. What they hold: {@code docs/beheer.md}.
 */
public final class Gebiedsbestand {
    private Gebiedsbestand() {}

    /** The text of {@code wijken-GM0402.geojson} for "wijken-", "GM0402", ".geojson"; empty when there is none of this gemeente. */
    static Optional<String> tekst(String begin, String gemeente, String eind) {
        String naam = begin + gemeente + eind;
        String map = map();
        if (map != null && Files.exists(Path.of(map, naam))) {
            try {
                return Optional.of(Files.readString(Path.of(map, naam)));
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
        return Gebiedsbestand.class.getResource(naam) == null
                ? Optional.empty()
                : Optional.of(Bronbestand.tekst(Gebiedsbestand.class, naam));
    }

    /** The rows of such a file; none when there is none. */
    public static List<Map<String, String>> rijen(String begin, String gemeente) {
        return tekst(begin, gemeente, ".tsv").map(Bronbestand::tsv).orElse(List.of());
    }

    private static @Nullable String map() {
        String eigenschap = System.getProperty("samenkracht.gebied", System.getenv("SAMENKRACHT_GEBIED"));
        return eigenschap == null || eigenschap.isBlank() ? null : eigenschap;
    }
}
