/** From a resident's own words to kinds of help: the vocabulary of needs, recognising them in a question, and which entries help with them. */
@NullMarked
package nl.samenkracht.catalogus.hulpvragen;

import org.jspecify.annotations.NullMarked;
