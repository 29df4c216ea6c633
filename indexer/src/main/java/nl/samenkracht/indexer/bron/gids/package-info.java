/** G!DS exports, in the shape assumed in docs/gids-export.md. */
@NullMarked
package nl.samenkracht.indexer.bron.gids;

import org.jspecify.annotations.NullMarked;
