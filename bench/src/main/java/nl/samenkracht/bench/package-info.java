/** Measuring: the program and its texts. */
@NullMarked
package nl.samenkracht.bench;

import org.jspecify.annotations.NullMarked;
