/** Brings the register's schema up to date. */
@NullMarked
package nl.samenkracht.indexer.migreren;

import org.jspecify.annotations.NullMarked;
