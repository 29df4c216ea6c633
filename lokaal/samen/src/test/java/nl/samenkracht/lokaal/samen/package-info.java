@NullMarked
package nl.samenkracht.lokaal.samen;

import org.jspecify.annotations.NullMarked;
