/** The subcommands that measure. */
@NullMarked
package nl.samenkracht.bench.meten;

import org.jspecify.annotations.NullMarked;
