@NullMarked
package nl.samenkracht.backend.suggesties;

import org.jspecify.annotations.NullMarked;
