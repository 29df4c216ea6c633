/** The way into Elasticsearch: indices, bulk writing, and bringing entries up to date from the register. */
@NullMarked
package nl.samenkracht.indexer.index;

import org.jspecify.annotations.NullMarked;
