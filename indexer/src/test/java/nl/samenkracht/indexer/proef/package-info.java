/** What the integration tests of this module share: a register with sample entries and the cluster beside it. */
@NullMarked
package nl.samenkracht.indexer.proef;

import org.jspecify.annotations.NullMarked;
