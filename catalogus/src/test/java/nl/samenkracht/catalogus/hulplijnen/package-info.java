/** Tests of the help lines. */
@NullMarked
package nl.samenkracht.catalogus.hulplijnen;

import org.jspecify.annotations.NullMarked;
