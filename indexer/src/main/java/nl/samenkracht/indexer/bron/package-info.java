/** Sources: what a file or feed is, and the one form in which its entries come out. */
@NullMarked
package nl.samenkracht.indexer.bron;

import org.jspecify.annotations.NullMarked;
