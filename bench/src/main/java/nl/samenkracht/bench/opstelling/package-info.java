/** What is measured: real servers and a portal in a process of its own. */
@NullMarked
package nl.samenkracht.bench.opstelling;

import org.jspecify.annotations.NullMarked;
