/** Tests of the package of the same name. */
@NullMarked
package nl.samenkracht.bench.belasten;

import org.jspecify.annotations.NullMarked;
