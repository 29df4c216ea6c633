/** Calendars (RFC 5545). */
@NullMarked
package nl.samenkracht.indexer.bron.ical;

import org.jspecify.annotations.NullMarked;
