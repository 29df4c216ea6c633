/** Urgent help by situation. */
@NullMarked
package nl.samenkracht.frontend.hulpnu;

import org.jspecify.annotations.NullMarked;
