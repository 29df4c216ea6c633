/** Search: the question, Elasticsearch, the fallback in PostgreSQL, the page. */
@NullMarked
package nl.samenkracht.backend.zoeken;

import org.jspecify.annotations.NullMarked;
