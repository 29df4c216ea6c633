/** The eight wijken, and one wijk as a village square. */
@NullMarked
package nl.samenkracht.frontend.wijken;

import org.jspecify.annotations.NullMarked;
