package nl.samenkracht.frontend.zoeken;

import java.util.List;

/**
 * A next search, one press away.
 *
 * @param pad its address; with fields that of the form
 * @param velden what is sent by form, so that it stands in no address; empty when the address says it all
 */
public record Vervolg(String pad, List<Vraag.Veld> velden) {}
