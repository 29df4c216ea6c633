/** Suggestions while typing: questions, kinds of help, organisations, places and entries, found in memory. */
@NullMarked
package nl.samenkracht.backend.suggesties;

import org.jspecify.annotations.NullMarked;
