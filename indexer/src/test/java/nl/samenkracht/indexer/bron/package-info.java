@NullMarked
package nl.samenkracht.indexer.bron;

import org.jspecify.annotations.NullMarked;
