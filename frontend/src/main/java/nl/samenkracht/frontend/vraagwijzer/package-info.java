/** Plain questions for who cannot find words: choose what it is about, answer a few questions, see what there is. */
@NullMarked
package nl.samenkracht.frontend.vraagwijzer;

import org.jspecify.annotations.NullMarked;
