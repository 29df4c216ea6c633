/** Comparing the register with its read models, entry by entry, in constant memory. */
@NullMarked
package nl.samenkracht.indexer.controleren;

import org.jspecify.annotations.NullMarked;
