@NullMarked
package nl.samenkracht.indexer.adres;

import org.jspecify.annotations.NullMarked;
