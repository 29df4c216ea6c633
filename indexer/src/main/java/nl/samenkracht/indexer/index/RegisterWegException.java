package nl.samenkracht.indexer.index;

import java.sql.SQLException;

/** PostgreSQL did not answer a question. */
public final class RegisterWegException extends RuntimeException {
    /** Wraps what the driver said. */
    public RegisterWegException(SQLException oorzaak) {
        super(oorzaak);
    }
}
