@NullMarked
package nl.samenkracht.indexer;

import org.jspecify.annotations.NullMarked;
