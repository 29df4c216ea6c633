/** Wijken and buurten: outlines, names, and which one a point lies in. */
@NullMarked
package nl.samenkracht.catalogus.gebied;

import org.jspecify.annotations.NullMarked;
