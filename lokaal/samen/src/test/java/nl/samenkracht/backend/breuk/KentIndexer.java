package nl.samenkracht.backend.breuk;

import nl.samenkracht.indexer.volgen.Volger;

record KentIndexer(Volger volger) {}
