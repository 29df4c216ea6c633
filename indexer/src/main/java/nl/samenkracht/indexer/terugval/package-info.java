/** The read model in PostgreSQL (table {@code zoekdocument}), searched while Elasticsearch is away. */
@NullMarked
package nl.samenkracht.indexer.terugval;

import org.jspecify.annotations.NullMarked;
