@NullMarked
package nl.samenkracht.catalogus.register;

import org.jspecify.annotations.NullMarked;
