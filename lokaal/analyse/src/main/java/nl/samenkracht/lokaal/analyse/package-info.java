/**
 * The stand-in for Elasticsearch's analysis-common module, which the small test distribution lacks.
 *
 * <p>Every stock cluster has that module: nothing here is ever deployed.
 */
@NullMarked
package nl.samenkracht.lokaal.analyse;

import org.jspecify.annotations.NullMarked;
