/** Readers of Dutch values: small pure functions from what people type to what a computer can use. */
@NullMarked
package nl.samenkracht.indexer.lezen;

import org.jspecify.annotations.NullMarked;
