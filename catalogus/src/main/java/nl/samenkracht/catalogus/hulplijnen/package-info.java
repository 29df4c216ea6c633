/** National help lines by situation, and what the municipality must still fill in. */
@NullMarked
package nl.samenkracht.catalogus.hulplijnen;

import org.jspecify.annotations.NullMarked;
