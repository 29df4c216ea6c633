package nl.samenkracht.backend.inrichting;

import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationErrors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Says of a start that failed which setting is wrong, in a sentence for each. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Instellingfout extends AbstractFailureAnalyzer<BindValidationException> {
    @Override
    protected FailureAnalysis analyze(Throwable start, BindValidationException fout) {
        ValidationErrors fouten = fout.getValidationErrors();
        String zinnen = fouten.getAllErrors().stream()
                .map(een -> fouten.getName() + "." + zin(een))
                .sorted()
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(zinnen, "Change it in the environment or the configuration file.", start);
    }

    private static String zin(ObjectError een) {
        if (!(een instanceof FieldError veld)) {
            return een.getDefaultMessage() + ".";
        }
        Object waarde = veld.getRejectedValue();
        return DataObjectPropertyName.toDashedForm(veld.getField())
                + (waarde == null || waarde.equals("") ? "" : " (" + waarde + ")") + " " + veld.getDefaultMessage()
                + ".";
    }
}
