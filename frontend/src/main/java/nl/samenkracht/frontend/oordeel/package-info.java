/** What a visitor thinks of the results. */
@NullMarked
package nl.samenkracht.frontend.oordeel;

import org.jspecify.annotations.NullMarked;
