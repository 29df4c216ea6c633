/** Plain questions that lead somebody who cannot find words to kinds of help. */
@NullMarked
package nl.samenkracht.catalogus.vraagwijzer;

import org.jspecify.annotations.NullMarked;
