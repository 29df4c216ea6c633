/** What one entry of the sociale kaart is: the record the register, the importers and the portal share. */
@NullMarked
package nl.samenkracht.catalogus.aanbod;

import org.jspecify.annotations.NullMarked;
