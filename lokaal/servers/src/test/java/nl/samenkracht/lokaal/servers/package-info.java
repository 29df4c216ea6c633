@NullMarked
package nl.samenkracht.lokaal.servers;

import org.jspecify.annotations.NullMarked;
