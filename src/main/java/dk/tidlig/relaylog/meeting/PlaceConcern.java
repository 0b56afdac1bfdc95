package dk.tidlig.relaylog.meeting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Somebody's place on the scale of concern, with what they say to it.
public record PlaceConcern(
        Voice voice, BigDecimal value, @Nullable String words) {}
