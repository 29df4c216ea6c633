/** From the catalogue's records to what pages show. */
@NullMarked
package nl.samenkracht.backend.weergave;

import org.jspecify.annotations.NullMarked;
