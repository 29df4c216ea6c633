package nl.samenkracht.backend.breukheen;

import nl.samenkracht.backend.breukweer.Weer;
import org.jspecify.annotations.Nullable;

public record Heen(@Nullable Weer weer) {}
