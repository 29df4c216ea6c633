/** The wijken and their pages. */
@NullMarked
package nl.samenkracht.backend.wijken;

import org.jspecify.annotations.NullMarked;
