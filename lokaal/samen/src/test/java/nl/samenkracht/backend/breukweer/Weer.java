package nl.samenkracht.backend.breukweer;

import nl.samenkracht.backend.breukheen.Heen;
import org.jspecify.annotations.Nullable;

public record Weer(@Nullable Heen heen) {}
