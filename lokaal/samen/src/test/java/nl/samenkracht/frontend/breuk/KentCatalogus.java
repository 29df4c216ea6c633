package nl.samenkracht.frontend.breuk;

import nl.samenkracht.catalogus.aanbod.Aanbod;

record KentCatalogus(Aanbod aanbod) {}
