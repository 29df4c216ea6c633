package nl.samenkracht.frontend.deel;

import java.util.UUID;

/** An organisation by name, with what its address needs. */
public record OrganisatieLink(UUID id, String slug, String naam) {}
