package nl.samenkracht.backend.toezicht;

import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Does for a log of JSON what the pattern in {@code application.yaml} does for a log of lines: what follows the question mark of an address
 * goes into no log, not in a message and not in a failure. Named in {@code logging.structured.json.customizer}.
 */
final class LogZonderVraag implements StructuredLoggingJsonMembersCustomizer<Object> {
    private static final Pattern VRAAG = Pattern.compile("[?][^\\s\"]+");

    @Override
    public void customize(Members<Object> velden) {
        velden.applyingValueProcessor(
                ValueProcessor.of(String.class, tekst -> VRAAG.matcher(tekst).replaceAll("?")));
    }
}
