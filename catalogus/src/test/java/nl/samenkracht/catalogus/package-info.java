/** Tests. */
@NullMarked
package nl.samenkracht.catalogus;

import org.jspecify.annotations.NullMarked;
