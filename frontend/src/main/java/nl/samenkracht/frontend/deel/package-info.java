/** Parts that several pages show: times, places, cards, outline maps. Plain data, no behaviour of the back end. */
@NullMarked
package nl.samenkracht.frontend.deel;

import org.jspecify.annotations.NullMarked;
