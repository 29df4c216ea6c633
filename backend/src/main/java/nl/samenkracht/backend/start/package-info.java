/** The home page. */
@NullMarked
package nl.samenkracht.backend.start;

import org.jspecify.annotations.NullMarked;
