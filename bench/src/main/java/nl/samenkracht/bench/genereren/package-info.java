/** Makes any number of entries that look like a sociale kaart, the same ones every time. */
@NullMarked
package nl.samenkracht.bench.genereren;

import org.jspecify.annotations.NullMarked;
