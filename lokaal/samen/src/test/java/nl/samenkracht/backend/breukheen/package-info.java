/** Planted breaches: a rule that does not fail on them guards nothing. */
@NullMarked
package nl.samenkracht.backend.breukheen;

import org.jspecify.annotations.NullMarked;
