/** The page of an organisation. */
@NullMarked
package nl.samenkracht.backend.organisaties;

import org.jspecify.annotations.NullMarked;
