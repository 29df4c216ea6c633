/** Reporting an error on an entry. */
@NullMarked
package nl.samenkracht.backend.melding;

import org.jspecify.annotations.NullMarked;
