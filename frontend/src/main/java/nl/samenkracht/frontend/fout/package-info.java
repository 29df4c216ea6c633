/** Pages for a request that cannot be answered. */
@NullMarked
package nl.samenkracht.frontend.fout;

import org.jspecify.annotations.NullMarked;
