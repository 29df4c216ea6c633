/** Which known entry a source row is about, and why. */
@NullMarked
package nl.samenkracht.indexer.koppelen;

import org.jspecify.annotations.NullMarked;
