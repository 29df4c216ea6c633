package nl.samenkracht.backend.toezicht;

import java.time.Duration;
import nl.samenkracht.catalogus.register.Schemaversie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a register that was not brought up to date: pages would fail one by one. A newer register is no fault, as versions of the
 * program run beside each other while it is upgraded; a register that is away is none either, as search goes on without it.
 */
@Component
@Order(0)
class Schemacontrole implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Schemacontrole.class);
    private static final Duration GEDULD = Duration.ofSeconds(5);

    private final Registerstand stand;

    Schemacontrole(Registerstand stand) {
        this.stand = stand;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        Integer schema;
        try {
            schema = stand.schema().block(GEDULD);
        } catch (RuntimeException weg) {
            LOG.warn("Register: no answer, so its version was not checked ({})", weg.toString());
            return;
        }
        if (schema == null || schema < Schemaversie.NODIG) {
            throw new IllegalStateException("The register is at version " + schema + ", this portal needs "
                    + Schemaversie.NODIG + ": run \"indexer migreren\" first");
        }
    }
}
