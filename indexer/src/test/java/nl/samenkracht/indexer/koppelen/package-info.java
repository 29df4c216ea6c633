@NullMarked
package nl.samenkracht.indexer.koppelen;

import org.jspecify.annotations.NullMarked;
