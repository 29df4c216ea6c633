package nl.samenkracht.frontend.deel;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One dated occasion in local time; the end may be unknown. */
public record Moment(LocalDateTime begin, @Nullable LocalDateTime eind) {}
