package nl.samenkracht.frontend.kader;

import org.jspecify.annotations.Nullable;

/**
 * Addresses of the built assets, with the hash of their content in the name so that they can be cached for a year.
 *
 * @param stijl path of the style sheet
 * @param script path of the module script; null serves the pages without scripts
 * @param lettertype path of the font file to preload; null leaves the preload out
 */
public record Middelen(
        String stijl, @Nullable String script, @Nullable String lettertype) {}
