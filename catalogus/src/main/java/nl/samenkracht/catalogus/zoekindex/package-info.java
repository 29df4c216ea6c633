/** The read model: index document, mapping, names of fields and indices. */
@NullMarked
package nl.samenkracht.catalogus.zoekindex;

import org.jspecify.annotations.NullMarked;
