/** The list to take along. */
@NullMarked
package nl.samenkracht.backend.lijst;

import org.jspecify.annotations.NullMarked;
