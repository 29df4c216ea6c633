/** Load over keep-alive connections, in blocks that alternate, with the processor time of every process. */
@NullMarked
package nl.samenkracht.bench.belasten;

import org.jspecify.annotations.NullMarked;
