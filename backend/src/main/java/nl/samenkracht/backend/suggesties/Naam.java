package nl.samenkracht.backend.suggesties;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a public entry is called, by whom it is offered and in which building.
 *
 * @param id of the entry
 * @param plaats name of the building, when one can go there
 * @param gevoelig as {@link nl.samenkracht.catalogus.zoekindex.Kaart#gevoelig()}
 */
record Naam(
        UUID id,
        String naam,
        String soort,
        @Nullable String organisatie,
        @Nullable UUID organisatieId,
        @Nullable String plaats,
        boolean gevoelig) {}
