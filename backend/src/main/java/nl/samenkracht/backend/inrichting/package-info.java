/** Configuration of the portal, checked at start. */
@NullMarked
package nl.samenkracht.backend.inrichting;

import org.jspecify.annotations.NullMarked;
