@NullMarked
package nl.samenkracht.indexer.volgen;

import org.jspecify.annotations.NullMarked;
