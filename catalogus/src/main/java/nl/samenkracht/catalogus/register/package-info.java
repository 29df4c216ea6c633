/** The register in PostgreSQL: migrations, and how an entry is read from and written to it. */
@NullMarked
package nl.samenkracht.catalogus.register;

import org.jspecify.annotations.NullMarked;
