@NullMarked
package nl.samenkracht.indexer.importeren;

import org.jspecify.annotations.NullMarked;
