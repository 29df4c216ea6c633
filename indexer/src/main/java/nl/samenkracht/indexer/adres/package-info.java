/** From an address to a point and a wijk. */
@NullMarked
package nl.samenkracht.indexer.adres;

import org.jspecify.annotations.NullMarked;
