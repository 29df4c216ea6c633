/** What tests of the whole have in common. */
@NullMarked
package nl.samenkracht.lokaal.samen.proef;

import org.jspecify.annotations.NullMarked;
