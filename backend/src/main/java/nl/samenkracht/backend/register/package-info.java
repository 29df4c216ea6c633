/** Reading the register in PostgreSQL. */
@NullMarked
package nl.samenkracht.backend.register;

import org.jspecify.annotations.NullMarked;
