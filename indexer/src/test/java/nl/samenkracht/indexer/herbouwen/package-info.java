@NullMarked
package nl.samenkracht.indexer.herbouwen;

import org.jspecify.annotations.NullMarked;
