package nl.samenkracht.indexer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where an option is not given: system property {@code samenkracht.jdbc}, else environment variable {@code SAMENKRACHT_JDBC}, for {@code --jdbc}. */
final class Omgevingswaarden implements IDefaultValueProvider {
    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec optie)) {
            return null;
        }
        String naam = optie.longestName().replaceFirst("^-+", "");
        String eigenschap = System.getProperty("samenkracht." + naam);
        String variabele = "SAMENKRACHT_" + naam.toUpperCase(Locale.ROOT).replace('-', '_');
        return eigenschap != null ? eigenschap : System.getenv(variabele);
    }
}
