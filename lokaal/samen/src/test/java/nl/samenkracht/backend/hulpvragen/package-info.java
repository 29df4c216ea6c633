/** Tests of this part of the portal that need a register made by the indexer. */
@NullMarked
package nl.samenkracht.backend.hulpvragen;

import org.jspecify.annotations.NullMarked;
