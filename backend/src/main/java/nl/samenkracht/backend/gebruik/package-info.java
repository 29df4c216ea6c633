/** What is asked and found, counted without anybody in it (docs/besluiten/0010). */
@NullMarked
package nl.samenkracht.backend.gebruik;

import org.jspecify.annotations.NullMarked;
