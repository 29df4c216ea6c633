/** The list a visitor takes along, kept without an account. */
@NullMarked
package nl.samenkracht.frontend.lijst;

import org.jspecify.annotations.NullMarked;
