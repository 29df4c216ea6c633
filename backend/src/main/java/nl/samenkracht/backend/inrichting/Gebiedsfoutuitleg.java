package nl.samenkracht.backend.inrichting;

import nl.samenkracht.catalogus.gebied.Gebiedsfout;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says of a start that failed which file of the gemeente is wrong, in a sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Gebiedsfoutuitleg extends AbstractFailureAnalyzer<Gebiedsfout> {
    @Override
    protected FailureAnalysis analyze(Throwable start, Gebiedsfout fout) {
        return new FailureAnalysis(
                fout.getMessage() + ".", "Change the file in the folder of SAMENKRACHT_GEBIED: docs/beheer.md.", start);
    }
}
