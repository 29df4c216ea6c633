/** The frame every page stands in: language, addresses, municipality, assets. */
@NullMarked
package nl.samenkracht.frontend.kader;

import org.jspecify.annotations.NullMarked;
