package dk.tidlig.shell.pictures;

import static dk.tidlig.shell.pictures.Drawing.round;

import dk.tidlig.shell.pictures.Drawing.Box;
import dk.tidlig.shell.pictures.Drawing.Line;
import dk.tidlig.shell.pictures.Drawing.Mark;
import dk.tidlig.shell.pictures.Drawing.Sign;
import dk.tidlig.shell.pictures.Drawing.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From where to where, one row for each thing compared, as two drawings of the same. The table beside is the caller's:
/// it has n and what is missing.
public record StartEndByRow(Drawing wide, Drawing narrow) {

    /// One row. Without both numbers the reason stands instead.
    ///
    /// @param hidden why nothing is drawn, as `Vises ikke: for få forløb`; empty when there are numbers
    public record Row(
            String label,
            @Nullable BigDecimal start,
            @Nullable BigDecimal end,
            String hidden) {}

    /// The room of one drawing.
    private record Paper(int width, double left, double right, double pace, boolean beside, int numbers) {
        double across(double share) {
            return round(left + share * (right - left));
        }

        double middle(int row) {
            return TOP + row * pace + (beside ? pace / 2 : 42);
        }

        double bottom(int rows) {
            return TOP + rows * pace;
        }
    }

    private static final double TOP = 28;
    private static final Paper WIDE = new Paper(1104, 190, 1090, 46, true, 21);
    private static final Paper NARROW = new Paper(312, 8, 304, 62, false, 11);

    static StartEndByRow of(PictureScale scale, List<Row> rows, Lettering words) {
        return new StartEndByRow(draw(WIDE, scale, rows, words), draw(NARROW, scale, rows, words));
    }

    private static Drawing draw(Paper paper, PictureScale scale, List<Row> rows, Lettering words) {
        var shapes = new ArrayList<Drawing.Shape>();
        double bottom = paper.bottom(rows.size());
        for (var zone : scale.zones()) {
            double left = paper.across(scale.worse(zone));
            double width = round(paper.across(scale.better(zone)) - left);
            shapes.add(new Box(zone.css(), left, TOP, width, bottom - TOP));
            var label = Drawing.width(zone.label()) < width ? zone.label() : zone.shortLabel();
            shapes.add(new Text("", left + 6, 18, "start", Drawing.fit(label, width)));
        }
        for (var number : scale.numbers(paper.numbers)) {
            double x = paper.across(scale.at(number));
            shapes.add(new Line("g-line", x, TOP, x, bottom));
            var text = words.number(number);
            double half = Drawing.width(text) / 2;
            shapes.add(new Text("", Math.clamp(x, half, paper.width - half), bottom + 22, "middle", text));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(paper, scale, rows.get(i), i, shapes);
        }
        return new Drawing(paper.width, (int) bottom + 34, shapes);
    }

    private static void row(Paper paper, PictureScale scale, Row row, int at, List<Drawing.Shape> shapes) {
        double y = paper.middle(at);
        shapes.add(
                paper.beside
                        ? new Text("t-strong", 0, y + 5, "start", Drawing.fit(row.label, paper.left - 12))
                        : new Text("t-strong", 14, y - 20, "start", Drawing.fit(row.label, paper.right - 20)));
        if (row.start == null || row.end == null) {
            shapes.add(new Text("", (paper.left + paper.right) / 2, y + 5, "middle", row.hidden));
            return;
        }
        double from = paper.across(scale.at(row.start));
        double to = paper.across(scale.at(row.end));
        shapes.add(new Line("g-link", from, y, to, y));
        shapes.add(new Mark(Sign.RING, "w-from", from, y));
        shapes.add(new Mark(Sign.DISC, "w-to", to, y));
    }
}
