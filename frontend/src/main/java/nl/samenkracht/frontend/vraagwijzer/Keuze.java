package nl.samenkracht.frontend.vraagwijzer;

import org.jspecify.annotations.Nullable;

/**
 * Something to choose.
 *
 * @param tekst what it says
 * @param zin a line below it; null for nearly all
 * @param pad where it leads: path and query
 */
public record Keuze(String tekst, @Nullable String zin, String pad) {}
