/** How values become words and links: message bundles, dates, addresses, icons. */
@NullMarked
package nl.samenkracht.frontend.opmaak;

import org.jspecify.annotations.NullMarked;
