@NullMarked
package nl.samenkracht.indexer.bron.gids;

import org.jspecify.annotations.NullMarked;
