/** Reporting an error on an entry. */
@NullMarked
package nl.samenkracht.frontend.melding;

import org.jspecify.annotations.NullMarked;
