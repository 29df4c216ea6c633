@NullMarked
package nl.samenkracht.catalogus.vraagwijzer;

import org.jspecify.annotations.NullMarked;
