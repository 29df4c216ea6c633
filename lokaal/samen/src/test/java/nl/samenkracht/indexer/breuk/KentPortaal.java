package nl.samenkracht.indexer.breuk;

import nl.samenkracht.backend.Portaal;

record KentPortaal(Portaal portaal) {}
