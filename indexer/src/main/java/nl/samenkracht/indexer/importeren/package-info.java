/** From sources to the register, one file in one transaction. */
@NullMarked
package nl.samenkracht.indexer.importeren;

import org.jspecify.annotations.NullMarked;
