@NullMarked
package nl.samenkracht.indexer.controleren;

import org.jspecify.annotations.NullMarked;
