/** An organisation and what it offers. */
@NullMarked
package nl.samenkracht.frontend.organisaties;

import org.jspecify.annotations.NullMarked;
