package nl.samenkracht.catalogus.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaversieTest {
    private static final Pattern GENUMMERD = Pattern.compile("V(\\d+)__.*\\.sql");

    @Test
    void the_version_asked_for_is_that_of_the_newest_migration() throws IOException {
        try (Stream<Path> bestanden = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(bestanden
                            .map(bestand -> bestand.getFileName().toString())
                            .flatMap(naam -> GENUMMERD.matcher(naam).results())
                            .map((MatchResult nummer) -> Integer.valueOf(nummer.group(1)))
                            .max(Integer::compare))
                    .hasValue(Schemaversie.NODIG);
        }
    }
}
