package nl.samenkracht.indexer;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options every subcommand shares; put it in one as {@code @Mixin}. */
public final class Verbinding {
    private static final Pattern GEMEENTE = Pattern.compile("GM\\d{4}");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Option(names = "--jdbc", paramLabel = "ADRES", defaultValue = "jdbc:postgresql://localhost:5432/samenkracht")
    private String jdbc = "";

    @Option(names = "--gebruiker", paramLabel = "NAAM")
    private @Nullable String gebruiker;

    @Option(names = "--wachtwoord", paramLabel = "WACHTWOORD")
    private @Nullable String wachtwoord;

    @Option(names = "--elasticsearch", paramLabel = "ADRES", defaultValue = "http://localhost:9200")
    private URI elasticsearch = URI.create("http://localhost:9200");

    @Option(names = "--elasticsearch-gebruiker", paramLabel = "NAAM")
    private @Nullable String elasticsearchGebruiker;

    @Option(names = "--elasticsearch-wachtwoord", paramLabel = "WACHTWOORD")
    private @Nullable String elasticsearchWachtwoord;

    @Option(names = "--gemeente", paramLabel = "GM-CODE", defaultValue = "GM0402")
    private String gemeente = "";

    /** Whether one can ask something there over http. */
    public static boolean isWebadres(URI adres) {
        return ("http".equals(adres.getScheme()) || "https".equals(adres.getScheme())) && adres.getHost() != null;
    }

    /**
     * The settings, checked.
     *
     * @throws ParameterException when one cannot be used
     */
    public Instellingen instellingen() {
        if (!GEMEENTE.matcher(gemeente).matches()) {
            throw new ParameterException(opdracht.commandLine(), Teksten.tekst("fout.gemeente", gemeente));
        }
        if (Driver.parseURL(jdbc, null) == null) {
            throw new ParameterException(opdracht.commandLine(), Teksten.tekst("fout.jdbc", jdbc));
        }
        if (!isWebadres(elasticsearch)) {
            throw new ParameterException(opdracht.commandLine(), Teksten.tekst("fout.elasticsearch", elasticsearch));
        }
        return new Instellingen(
                jdbc, gebruiker, wachtwoord, elasticsearch, elasticsearchGebruiker, elasticsearchWachtwoord, gemeente);
    }
}
