/** The vocabulary of needs that this portal's gemeente uses. */
@NullMarked
package nl.samenkracht.backend.hulpvragen;

import org.jspecify.annotations.NullMarked;
