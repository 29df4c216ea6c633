/** Who may know whom. */
@NullMarked
package nl.samenkracht.lokaal.samen.architectuur;

import org.jspecify.annotations.NullMarked;
