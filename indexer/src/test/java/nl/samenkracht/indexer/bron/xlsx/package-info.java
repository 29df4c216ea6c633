@NullMarked
package nl.samenkracht.indexer.bron.xlsx;

import org.jspecify.annotations.NullMarked;
