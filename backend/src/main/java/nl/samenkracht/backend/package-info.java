/** The portal: what happens between register, index and a visitor's screen. One package per feature. */
@NullMarked
package nl.samenkracht.backend;

import org.jspecify.annotations.NullMarked;
