/** Counting on a real register, with a clock that is moved. */
@NullMarked
package nl.samenkracht.backend.gebruik;

import org.jspecify.annotations.NullMarked;
