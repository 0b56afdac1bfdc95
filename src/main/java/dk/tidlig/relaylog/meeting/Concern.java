package dk.tidlig.relaylog.meeting;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.relaylog.RelayLogId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How concerned somebody was on a day.
public record Concern(
        RelayLogId log,
        Voice voice,
        String scale,
        int scaleVersion,
        BigDecimal value,
        @Nullable String words,
        LocalDate on,
        Stamp noted) {}
