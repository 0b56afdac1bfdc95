package dk.tidlig.shell.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/// Nothing of a drawing may stand outside its frame.
final class FrameCheck {
    private FrameCheck() {}

    static void holdsEverything(Drawing drawing) {
        drawing.shapes().forEach(shape -> holds(drawing, shape));
    }

    private static void holds(Drawing drawing, Drawing.Shape shape) {
        switch (shape) {
            case Drawing.Box box -> {
                inside(drawing, shape, box.x(), box.y());
                inside(drawing, shape, box.x() + box.width(), box.y() + box.height());
                assertThat(Math.min(box.height(), box.width()))
                        .as(shape.toString())
                        .isPositive();
            }
            case Drawing.Line line -> {
                inside(drawing, shape, line.x1(), line.y1());
                inside(drawing, shape, line.x2(), line.y2());
            }
            case Drawing.Trace trace -> points(drawing, trace);
            case Drawing.Mark mark -> {
                inside(drawing, shape, mark.x() - 6, mark.y() - 6);
                inside(drawing, shape, mark.x() + 6, mark.y() + 6);
            }
            case Drawing.Text text -> words(drawing, text);
        }
    }

    private static void points(Drawing drawing, Drawing.Trace trace) {
        Arrays.stream(trace.points().split(" "))
                .map(point -> point.split(","))
                .forEach(xy -> inside(drawing, trace, Double.parseDouble(xy[0]), Double.parseDouble(xy[1])));
    }

    private static void words(Drawing drawing, Drawing.Text text) {
        double width = "t-xl".equals(text.css()) ? 2 * Drawing.width(text.text()) : Drawing.width(text.text());
        double from = switch (text.anchor()) {
            case "end" -> text.x() - width;
            case "middle" -> text.x() - width / 2;
            default -> text.x();
        };
        inside(drawing, text, from, text.y() - 10);
        inside(drawing, text, from + width, text.y());
    }

    private static void inside(Drawing drawing, Drawing.Shape shape, double x, double y) {
        assertThat(x).as(shape.toString()).isBetween(-0.1, drawing.width() + 0.1);
        assertThat(y).as(shape.toString()).isBetween(-0.1, drawing.height() + 0.1);
    }
}
