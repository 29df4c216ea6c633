package nl.samenkracht.backend.zoeken;

import reactor.core.publisher.Mono;

/** Something that can answer a question: Elasticsearch, or PostgreSQL when that is away. */
interface Zoeker {
    /** One page of results; fails when the server does. */
    Mono<Zoekresultaat> zoek(Zoekvraag vraag);
}
