package nl.samenkracht.catalogus.aanbod;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who offers an entry. */
public record Organisatie(
        UUID id,
        String gemeente,
        String naam,
        @Nullable String omschrijving,
        @Nullable String website,
        @Nullable String email,
        @Nullable String telefoon) {}
