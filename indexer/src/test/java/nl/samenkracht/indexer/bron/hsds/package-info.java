@NullMarked
package nl.samenkracht.indexer.bron.hsds;

import org.jspecify.annotations.NullMarked;
