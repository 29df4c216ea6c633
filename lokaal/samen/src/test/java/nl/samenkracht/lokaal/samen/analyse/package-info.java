/** The one Dutch analysis, compared on a real server. */
@NullMarked
package nl.samenkracht.lokaal.samen.analyse;

import org.jspecify.annotations.NullMarked;
