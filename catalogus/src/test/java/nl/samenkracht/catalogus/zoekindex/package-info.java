/** Tests. */
@NullMarked
package nl.samenkracht.catalogus.zoekindex;

import org.jspecify.annotations.NullMarked;
