/** Tests. */
@NullMarked
package nl.samenkracht.catalogus.aanbod;

import org.jspecify.annotations.NullMarked;
