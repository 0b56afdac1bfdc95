package dk.tidlig.shell.pictures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/// A scale as pictures show it. Better is always up and to the right, whichever way its numbers run.
///
/// @param min the lowest number
/// @param max the highest
/// @param step the distance between two places
/// @param higherIsBetter false for a scale of concern
/// @param zones its named parts, without gaps, in any order; may be empty
public record PictureScale(BigDecimal min, BigDecimal max, BigDecimal step, boolean higherIsBetter, List<Zone> zones) {

    /// What a zone says about where one stands. A colour is a position in a picture, never a mark on a child.
    public enum Tone {
        HIGH,
        MID,
        LOW
    }

    /// @param from its lowest number
    /// @param to its highest number
    /// @param label its words
    /// @param shortLabel its words where room is scarce
    public record Zone(BigDecimal from, BigDecimal to, String label, String shortLabel, Tone tone) {
        String css() {
            return "z-" + tone.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public PictureScale {
        if (step.signum() <= 0 || min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("a scale goes upwards in steps");
        }
        zones = List.copyOf(zones);
    }

    /// Where a number lies between worst (0) and best (1); half a step is left at both ends.
    double at(BigDecimal number) {
        return along(number.doubleValue());
    }

    private double along(double number) {
        double half = step.doubleValue() / 2;
        double low = min.doubleValue() - half;
        double share = (number - low) / (max.doubleValue() + half - low);
        double kept = Math.clamp(share, 0, 1);
        return higherIsBetter ? kept : 1 - kept;
    }

    /// The zone's worse edge, from 0 to 1.
    double worse(Zone zone) {
        return Math.min(edge(zone.from, -1), edge(zone.to, 1));
    }

    /// The zone's better edge, from 0 to 1.
    double better(Zone zone) {
        return Math.max(edge(zone.from, -1), edge(zone.to, 1));
    }

    private double edge(BigDecimal number, int side) {
        return along(number.doubleValue() + side * step.doubleValue() / 2);
    }

    /// The numbers to write on the axis: all steps, or every second, third, fifth … so that at most so many are
    /// written,
    /// with both ends among them where that can be.
    List<BigDecimal> numbers(int most) {
        int steps = max.subtract(min).divide(step, 0, RoundingMode.FLOOR).intValue();
        int least = Math.max(1, Math.ceilDiv(steps, most - 1));
        int stride = IntStream.rangeClosed(least, Math.max(least, steps / 2))
                .filter(candidate -> steps % candidate == 0)
                .findFirst()
                .orElse(least);
        return IntStream.rangeClosed(0, steps / stride)
                .mapToObj(i -> min.add(step.multiply(BigDecimal.valueOf((long) i * stride))))
                .toList();
    }

    /// How many steps lie between the two.
    BigDecimal apart(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().divide(step, 1, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
