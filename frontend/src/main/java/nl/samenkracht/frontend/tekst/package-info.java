/** Pages of running text: accessibility, privacy, about. */
@NullMarked
package nl.samenkracht.frontend.tekst;

import org.jspecify.annotations.NullMarked;
