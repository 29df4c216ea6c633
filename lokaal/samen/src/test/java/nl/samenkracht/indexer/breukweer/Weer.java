package nl.samenkracht.indexer.breukweer;

import nl.samenkracht.indexer.breukheen.Heen;
import org.jspecify.annotations.Nullable;

public record Weer(@Nullable Heen heen) {}
