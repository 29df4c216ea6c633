/** Questions for who cannot find words, up to the search they lead to. */
@NullMarked
package nl.samenkracht.backend.vraagwijzer;

import org.jspecify.annotations.NullMarked;
