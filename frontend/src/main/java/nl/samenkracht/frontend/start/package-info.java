/** The home page. */
@NullMarked
package nl.samenkracht.frontend.start;

import org.jspecify.annotations.NullMarked;
