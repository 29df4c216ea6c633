/** Text files with a row per line: CSV, TSV and what goes by those names. */
@NullMarked
package nl.samenkracht.indexer.bron.csv;

import org.jspecify.annotations.NullMarked;
