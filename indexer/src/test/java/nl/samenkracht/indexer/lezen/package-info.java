@NullMarked
package nl.samenkracht.indexer.lezen;

import org.jspecify.annotations.NullMarked;
