/** From a row with columns to an entry, and what of it is not published. */
@NullMarked
package nl.samenkracht.indexer.vertalen;

import org.jspecify.annotations.NullMarked;
