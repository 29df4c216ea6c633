package nl.samenkracht.indexer.importeren.breuk;

import nl.samenkracht.indexer.volgen.Volger;

record KentVolgen(Volger volger) {}
