package dk.tidlig.shell.pictures;

import java.util.List;

/// A picture as shapes with their places, for `shell/pictures :: drawing` to write as SVG. Lengths are in the
/// drawing's own units, one to a pixel at full width, so that letters keep their size.
public record Drawing(int width, int height, List<Shape> shapes) {
    /// Letters of 14 units are about half as wide as high.
    private static final double LETTER = 7.1;

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /// Anything that is drawn. Css classes give colours; `kind` chooses the element.
    public sealed interface Shape {
        String kind();

        String css();
    }

    /// A filled rectangle: a zone.
    public record Box(String css, double x, double y, double width, double height) implements Shape {
        @Override
        public String kind() {
            return "box";
        }
    }

    /// A straight line.
    public record Line(String css, double x1, double y1, double x2, double y2) implements Shape {
        @Override
        public String kind() {
            return "line";
        }
    }

    /// A broken line through points; `points` as SVG's polyline has them.
    public record Trace(String css, String points) implements Shape {
        @Override
        public String kind() {
            return "trace";
        }
    }

    /// Somebody's sign at a place. Each rater has a sign of their own, so that colour is never needed.
    public record Mark(Sign sign, String css, double x, double y) implements Shape {
        @Override
        public String kind() {
            return sign.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A few words. `anchor` is SVG's start, middle or end.
    public record Text(String css, double x, double y, String anchor, String text) implements Shape {
        @Override
        public String kind() {
            return "words";
        }
    }

    /// The signs, in the order they are given out.
    public enum Sign {
        SQUARE,
        CIRCLE,
        DIAMOND,
        TRIANGLE,
        CROSS,
        WEDGE,
        RING,
        DISC;

        /// The sign of the rater with this number, from 0.
        static Sign of(int rater) {
            return values()[rater % 6];
        }
    }

    /// The css class of the rater with this number, from 0.
    static String cssOf(int rater) {
        return "w-" + (char) ('a' + rater % 6);
    }

    static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }

    /// How wide the words are, about.
    static double width(String text) {
        return text.length() * LETTER;
    }

    /// The words, cut to what fits.
    static String fit(String text, double width) {
        int most = (int) (width / LETTER);
        return text.length() <= most
                ? text
                : text.substring(0, Math.max(1, most - 1)).stripTrailing() + "…";
    }

    /// The words on at most two lines, cut to what fits.
    static List<String> lines(String text, double width) {
        int most = (int) (width / LETTER);
        int space = text.lastIndexOf(' ', most);
        return text.length() <= most || space < 1
                ? List.of(fit(text, width))
                : List.of(text.substring(0, space), fit(text.substring(space + 1), width));
    }
}
