/**
 * The one Dutch analysis: from text to searchable terms.
 *
 * <p>{@code analyse.json} beside this package holds stock Elasticsearch settings and nothing else. Elasticsearch indexes with them;
 * {@link nl.samenkracht.catalogus.analyse.AnalyseLezer} builds the same Lucene chain from them for the marking of found words and
 * for the PostgreSQL fallback; the stand-in plugin of {@code lokaal/analyse} builds its filters from the same tables.
 */
@NullMarked
package nl.samenkracht.catalogus.analyse;

import org.jspecify.annotations.NullMarked;
