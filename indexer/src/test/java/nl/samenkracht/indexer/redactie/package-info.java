@NullMarked
package nl.samenkracht.indexer.redactie;

import org.jspecify.annotations.NullMarked;
