/** The results of a search, with facets, paging and map. */
@NullMarked
package nl.samenkracht.frontend.zoeken;

import org.jspecify.annotations.NullMarked;
