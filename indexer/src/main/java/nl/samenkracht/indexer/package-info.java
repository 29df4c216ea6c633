/** The command-line program that brings sources into the register and the register into the index. */
@NullMarked
package nl.samenkracht.indexer;

import org.jspecify.annotations.NullMarked;
