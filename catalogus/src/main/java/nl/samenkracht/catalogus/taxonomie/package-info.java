/** Codes and terms a municipality can change: soorten, leefgebieden, doelgroepen, toegang. */
@NullMarked
package nl.samenkracht.catalogus.taxonomie;

import org.jspecify.annotations.NullMarked;
