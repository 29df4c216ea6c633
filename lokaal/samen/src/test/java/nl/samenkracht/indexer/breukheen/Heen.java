package nl.samenkracht.indexer.breukheen;

import nl.samenkracht.indexer.breukweer.Weer;
import org.jspecify.annotations.Nullable;

public record Heen(@Nullable Weer weer) {}
