/** Tests. */
@NullMarked
package nl.samenkracht.catalogus.tijd;

import org.jspecify.annotations.NullMarked;
