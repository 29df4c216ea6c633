/** Excel workbooks, read as a stream; formulas and macros are never run. */
@NullMarked
package nl.samenkracht.indexer.bron.xlsx;

import org.jspecify.annotations.NullMarked;
