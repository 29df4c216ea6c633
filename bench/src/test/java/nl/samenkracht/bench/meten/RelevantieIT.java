package nl.samenkracht.bench.meten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.samenkracht.bench.Bench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The benchmark of relevance with its floors, on the portal's own jar and real servers (docs/zoekkwaliteit.md). */
@Tag("zwaar")
class RelevantieIT {
    @Test
    void questions_kept_apart_are_answered_well_and_not_much_worse_than_the_visible_ones(@TempDir Path map) {
        int uitgang = new CommandLine(new Bench())
                .execute("relevantie", "--map", map.toString(), "--vragen", "vragen", "--uit", "target/metingen");

        assertThat(uitgang).isZero();
    }
}
