package dk.tidlig.detection.round;

import dk.tidlig.programme.Scale;
import java.math.BigDecimal;

/// Where on a scale something is to be done.
final class Worry {
    private Worry() {}

    /// Whether the place reaches the first of the scale's thresholds; on a scale without any, whether it lies in the
    /// worst of its stretches.
    static boolean in(Scale scale, BigDecimal place) {
        return scale.thresholds().isEmpty()
                ? scale.zoneOf(place).tone() == Scale.Tone.LOW
                : scale.thresholds().stream().anyMatch(threshold -> scale.reaches(threshold, place));
    }
}
