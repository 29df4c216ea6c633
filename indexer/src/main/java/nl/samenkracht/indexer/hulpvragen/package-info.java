/** The vocabulary of needs a gemeente made for itself, and marking entries with it. */
@NullMarked
package nl.samenkracht.indexer.hulpvragen;

import org.jspecify.annotations.NullMarked;
