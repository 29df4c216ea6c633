/** The portal as a visitor's browser meets it, over real servers and the sample inventory. */
@NullMarked
package nl.samenkracht.lokaal.samen.portaal;

import org.jspecify.annotations.NullMarked;
