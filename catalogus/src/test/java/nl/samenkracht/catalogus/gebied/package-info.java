/** Tests. */
@NullMarked
package nl.samenkracht.catalogus.gebied;

import org.jspecify.annotations.NullMarked;
