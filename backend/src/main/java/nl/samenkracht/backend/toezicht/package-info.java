/** What who runs the portal wants to know of it. */
@NullMarked
package nl.samenkracht.backend.toezicht;

import org.jspecify.annotations.NullMarked;
