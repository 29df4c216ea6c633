/** Tests of what all pages share. */
@NullMarked
package nl.samenkracht.backend.web;

import org.jspecify.annotations.NullMarked;
