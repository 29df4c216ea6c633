/** The whole on one machine: one command that starts everything with sample data. */
@NullMarked
package nl.samenkracht.lokaal.samen;

import org.jspecify.annotations.NullMarked;
