/** The page of one entry. */
@NullMarked
package nl.samenkracht.backend.aanbod;

import org.jspecify.annotations.NullMarked;
