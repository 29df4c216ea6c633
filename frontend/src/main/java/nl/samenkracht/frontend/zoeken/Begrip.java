package nl.samenkracht.frontend.zoeken;

import org.jspecify.annotations.Nullable;

/**
 * A need heard in the question.
 *
 * @param code its code
 * @param naam as residents read it, in the language of the page
 * @param zonder address of the same search without it; null when the question may not stand in an address
 */
public record Begrip(String code, String naam, @Nullable String zonder) {}
