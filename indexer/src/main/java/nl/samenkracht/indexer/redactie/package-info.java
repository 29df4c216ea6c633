/** What an editor decides: which entries are one, and which only look alike. */
@NullMarked
package nl.samenkracht.indexer.redactie;

import org.jspecify.annotations.NullMarked;
