/** Following the register: from the outbox to the read models, for as long as the program runs. */
@NullMarked
package nl.samenkracht.indexer.volgen;

import org.jspecify.annotations.NullMarked;
