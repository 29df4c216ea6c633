/** Tests of the package of the same name. */
@NullMarked
package nl.samenkracht.bench.meten;

import org.jspecify.annotations.NullMarked;
