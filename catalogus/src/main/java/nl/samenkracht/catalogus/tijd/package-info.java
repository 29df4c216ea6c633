/** Opening hours as local time in Europe/Amsterdam, and what follows from them. */
@NullMarked
package nl.samenkracht.catalogus.tijd;

import org.jspecify.annotations.NullMarked;
