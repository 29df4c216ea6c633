/**
 * What a visitor sees: one record per page, rendered by precompiled jte templates.
 *
 * <p>A record carries data only: codes of the taxonomy, names from the register, {@code java.time} values. Words come from
 * the message bundles, in the language of the page's {@link nl.samenkracht.frontend.kader.Kader}. Lists are never null and
 * may be empty; an empty list or a null field leaves its heading out as well.
 */
@NullMarked
package nl.samenkracht.frontend;

import org.jspecify.annotations.NullMarked;
