/** The portal as a visitor meets it: in a browser, by keys only, without scripts, and as four accessibility engines see it. */
@NullMarked
package nl.samenkracht.lokaal.samen.browser;

import org.jspecify.annotations.NullMarked;
