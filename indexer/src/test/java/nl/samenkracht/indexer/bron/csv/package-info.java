@NullMarked
package nl.samenkracht.indexer.bron.csv;

import org.jspecify.annotations.NullMarked;
