@NullMarked
package nl.samenkracht.catalogus.hulpvragen;

import org.jspecify.annotations.NullMarked;
