/** Tests of the package of the same name. */
@NullMarked
package nl.samenkracht.bench.genereren;

import org.jspecify.annotations.NullMarked;
