package nl.samenkracht.bench.meten;

import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options of every subcommand that loads. */
final class Meetopties {
    @Option(names = "--uit", defaultValue = "bench/target/metingen")
    Path uit = Path.of("");

    @Option(names = "--verbindingen", defaultValue = "16")
    int verbindingen;

    @Option(names = "--opwarmen", defaultValue = "PT60S")
    Duration opwarmen = Duration.ZERO;

    @Option(names = "--blok", defaultValue = "PT8S")
    Duration blok = Duration.ZERO;

    @Option(names = "--rondes", defaultValue = "6")
    int rondes;
}
