/** Example data for every page, and the gallery that shows them without a server. */
@NullMarked
package nl.samenkracht.frontend.galerij;

import org.jspecify.annotations.NullMarked;
