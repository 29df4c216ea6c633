/** What every route shares: frame, answers, headers, error pages, assets. */
@NullMarked
package nl.samenkracht.backend.web;

import org.jspecify.annotations.NullMarked;
