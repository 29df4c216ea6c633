package nl.samenkracht.backend.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;

/** What was asked for is not there, or not any more. */
public final class NietGevonden extends ResponseStatusException {
    private NietGevonden(HttpStatusCode status) {
        super(status);
    }

    /** Never was there, or not for the public: 404. */
    public static NietGevonden nooit() {
        return new NietGevonden(HttpStatus.NOT_FOUND);
    }

    /** Was there and has ended: 410. */
    public static NietGevonden beeindigd() {
        return new NietGevonden(HttpStatus.GONE);
    }
}
