/** What an import found and did, for a human and for a machine. */
@NullMarked
package nl.samenkracht.indexer.verslag;

import org.jspecify.annotations.NullMarked;
