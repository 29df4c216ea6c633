/** Urgent help. */
@NullMarked
package nl.samenkracht.backend.hulpnu;

import org.jspecify.annotations.NullMarked;
