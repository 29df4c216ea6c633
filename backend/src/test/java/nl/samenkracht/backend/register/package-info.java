/** Tests of reading the register. */
@NullMarked
package nl.samenkracht.backend.register;

import org.jspecify.annotations.NullMarked;
