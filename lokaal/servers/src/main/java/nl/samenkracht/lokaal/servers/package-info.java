/**
 * Real PostgreSQL and Elasticsearch on this machine, without Docker: for {@code mvn -Pstart} and for tests. Tests can also run
 * against containers; the class path must then hold Testcontainers, an optional dependency of this library.
 *
 * <p>This library knows nothing of Samenkracht. Start with {@link nl.samenkracht.lokaal.servers.PostgresServer},
 * {@link nl.samenkracht.lokaal.servers.ElasticsearchServer}, or in tests
 * {@link nl.samenkracht.lokaal.servers.GedeeldeServers}.
 */
@NullMarked
package nl.samenkracht.lokaal.servers;

import org.jspecify.annotations.NullMarked;
