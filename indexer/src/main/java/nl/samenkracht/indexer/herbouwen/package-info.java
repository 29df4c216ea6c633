/** Building the read models anew from the register while changes go on, and going back to the index before. */
@NullMarked
package nl.samenkracht.indexer.herbouwen;

import org.jspecify.annotations.NullMarked;
