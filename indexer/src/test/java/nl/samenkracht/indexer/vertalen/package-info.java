@NullMarked
package nl.samenkracht.indexer.vertalen;

import org.jspecify.annotations.NullMarked;
