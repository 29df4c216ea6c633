/** Tests of what pages show. */
@NullMarked
package nl.samenkracht.backend.weergave;

import org.jspecify.annotations.NullMarked;
