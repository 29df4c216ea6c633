@NullMarked
package nl.samenkracht.indexer.index;

import org.jspecify.annotations.NullMarked;
