/** Accessibility statement, privacy, about. */
@NullMarked
package nl.samenkracht.backend.tekst;

import org.jspecify.annotations.NullMarked;
