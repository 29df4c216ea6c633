/** The sentences of the specification about the theme. */
@NullMarked
package nl.samenkracht.frontend.thema;

import org.jspecify.annotations.NullMarked;
