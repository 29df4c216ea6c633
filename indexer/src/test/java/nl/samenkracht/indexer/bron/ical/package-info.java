@NullMarked
package nl.samenkracht.indexer.bron.ical;

import org.jspecify.annotations.NullMarked;
