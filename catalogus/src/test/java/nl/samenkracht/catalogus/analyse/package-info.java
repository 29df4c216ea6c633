@NullMarked
package nl.samenkracht.catalogus.analyse;

import org.jspecify.annotations.NullMarked;
