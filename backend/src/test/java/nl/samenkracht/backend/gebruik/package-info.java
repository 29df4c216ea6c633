/** Tests of counting. */
@NullMarked
package nl.samenkracht.backend.gebruik;

import org.jspecify.annotations.NullMarked;
