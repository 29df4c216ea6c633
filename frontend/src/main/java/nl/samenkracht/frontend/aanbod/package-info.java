/** The page of one entry. */
@NullMarked
package nl.samenkracht.frontend.aanbod;

import org.jspecify.annotations.NullMarked;
