/** Tests of search. */
@NullMarked
package nl.samenkracht.backend.zoeken;

import org.jspecify.annotations.NullMarked;
