/** Planted breaches: a rule that does not fail on them guards nothing. */
@NullMarked
package nl.samenkracht.indexer.importeren.breuk;

import org.jspecify.annotations.NullMarked;
