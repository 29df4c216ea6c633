@NullMarked
package nl.samenkracht.indexer.verslag;

import org.jspecify.annotations.NullMarked;
