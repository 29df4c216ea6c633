/** What an entry is. No web, no Spring: reads like the glossary. */
@NullMarked
package nl.samenkracht.catalogus;

import org.jspecify.annotations.NullMarked;
