package dk.tidlig.shell.pictures;

import static dk.tidlig.shell.pictures.Drawing.round;

import dk.tidlig.shell.pictures.Drawing.Box;
import dk.tidlig.shell.pictures.Drawing.Line;
import dk.tidlig.shell.pictures.Drawing.Mark;
import dk.tidlig.shell.pictures.Drawing.Sign;
import dk.tidlig.shell.pictures.Drawing.Text;
import dk.tidlig.shell.pictures.Drawing.Trace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The geometry of one drawing of a trajectory.
class TrajectoryPlot {
    /// The frame of a drawing: its size, the plot inside it, and what there is room for.
    ///
    /// @param names whether names stand at the right of the lines
    record Paper(
            int width,
            int height,
            double left,
            double top,
            double right,
            double bottom,
            int numbers,
            int ticks,
            boolean names) {}

    static final Paper WIDE = new Paper(1104, 380, 160, 10, 860, 346, 11, 8, true);
    static final Paper NARROW = new Paper(312, 330, 34, 8, 302, 300, 6, 3, false);
    private static final double LINE = 20;

    private final Trajectory.Story story;
    private final Paper paper;
    private final TimeAxis time;
    private final List<Drawing.Shape> shapes = new ArrayList<>();

    TrajectoryPlot(Trajectory.Story story, Paper paper) {
        this.story = story;
        this.paper = paper;
        this.time = TimeAxis.over(story.days(), story.today(), story.end());
    }

    Drawing draw() {
        zones();
        numbers();
        days();
        IntStream.range(0, story.raters().size()).forEach(this::trace);
        difference();
        IntStream.range(0, story.raters().size()).forEach(this::marks);
        if (paper.names) {
            names();
        } else {
            words();
        }
        return new Drawing(paper.width, paper.height, shapes);
    }

    private void zones() {
        for (var zone : story.scale().zones()) {
            double top = y(story.scale().better(zone));
            double bottom = y(story.scale().worse(zone));
            shapes.add(new Box(zone.css(), paper.left, top, paper.right - paper.left, round(bottom - top)));
            if (paper.names) {
                double y = top + 18;
                for (var line : Drawing.lines(zone.label(), paper.left - 28)) {
                    shapes.add(new Text("t-strong", 0, y, "start", line));
                    y = round(y + 18);
                }
                shapes.add(new Text("", 0, y, "start", range(zone)));
            }
        }
    }

    private String range(PictureScale.Zone zone) {
        var from = story.words().number(zone.from());
        return zone.from().compareTo(zone.to()) == 0
                ? from
                : from + "–" + story.words().number(zone.to());
    }

    private void numbers() {
        for (var number : story.scale().numbers(paper.numbers)) {
            double y = y(number);
            shapes.add(new Line("g-line", paper.left, y, paper.right, y));
            shapes.add(new Text("", paper.left - 8, y + 5, "end", story.words().number(number)));
        }
    }

    /// On a phone the zones' words stand inside, on the side where fewer have been placed.
    private void words() {
        for (var zone : story.scale().zones()) {
            double y = y(story.scale().better(zone)) + 17;
            var text = Drawing.fit(zone.label(), paper.right - paper.left - 12);
            double width = Drawing.width(text) + 14;
            boolean left = marksIn(paper.left, paper.left + width, y) <= marksIn(paper.right - width, paper.right, y);
            shapes.add(new Text("", left ? paper.left + 6 : paper.right - 6, y, left ? "start" : "end", text));
        }
    }

    private long marksIn(double from, double to, double y) {
        return shapes.stream()
                .filter(shape -> shape instanceof Mark mark
                        && mark.x() > from
                        && mark.x() < to
                        && Math.abs(mark.y() - y + 5) < 16)
                .count();
    }

    private void days() {
        shapes.add(new Line("g-axis", paper.left, paper.bottom, paper.right, paper.bottom));
        for (var day : time.ticks(paper.ticks)) {
            double x = x(day);
            shapes.add(new Line("g-axis", x, paper.bottom, x, paper.bottom + 6));
            shapes.add(new Text("", inside(x, 24), paper.bottom + 24, "middle", tick(day)));
        }
        if (TimeAxis.isNear(story.days(), story.today())) {
            upright(story.today());
            shapes.add(beside(story.today(), story.words().today(), paper.bottom - 8));
        }
        var end = story.end();
        if (end != null) {
            upright(end);
            if (paper.names) {
                shapes.add(beside(end, story.endText(), paper.top + 18));
                shapes.add(beside(end, story.words().shortDay(end), paper.top + 36));
            }
        }
    }

    private void upright(LocalDate day) {
        double x = x(day);
        shapes.add(new Line("g-today", x, paper.top, x, paper.bottom));
    }

    /// Words at an upright line, on the side where there is room.
    private Text beside(LocalDate day, String text, double y) {
        double x = x(day);
        boolean roomAtRight = x + 6 + Drawing.width(text) < paper.right;
        return new Text("t-strong", roomAtRight ? round(x + 6) : round(x - 6), y, roomAtRight ? "start" : "end", text);
    }

    private String tick(LocalDate day) {
        return time.isLong() && day.getDayOfYear() == 1
                ? String.valueOf(day.getYear())
                : story.words().shortDay(day);
    }

    private void trace(int number) {
        var rater = story.raters().get(number);
        if (rater.places().size() > 1) {
            shapes.add(new Trace(
                    Drawing.cssOf(number),
                    rater.places().stream()
                            .map(place -> x(number, place.moment()) + "," + y(place.value()))
                            .collect(Collectors.joining(" "))));
        }
    }

    private void marks(int number) {
        for (var place : story.raters().get(number).places()) {
            shapes.add(new Mark(Sign.of(number), Drawing.cssOf(number), x(number, place.moment()), y(place.value())));
        }
    }

    /// A bracket at the last day on which two or more rated, when they did not say the same.
    private void difference() {
        var moment = story.lastTogether();
        if (moment == null || story.apart(story.values(moment)).signum() == 0) {
            return;
        }
        var ys = story.values(moment).stream().map(this::y).sorted().toList();
        double x = Math.min(x(story.raters().size() - 1, moment) + 8, paper.right - 6);
        double top = ys.getFirst();
        double bottom = ys.getLast();
        shapes.add(new Trace(
                "g-gap",
                x + "," + top + " " + round(x + 5) + "," + top + " " + round(x + 5) + "," + bottom + " " + x + ","
                        + bottom));
    }

    /// Names at the height of the last place, moved apart where they would touch.
    private void names() {
        var order = IntStream.range(0, story.raters().size())
                .boxed()
                .sorted(Comparator.comparing(number -> y(last(number))))
                .toList();
        double x = paper.right + 20;
        double y = paper.top + 8;
        double room = (order.size() - 1) * LINE;
        for (int number : order) {
            y = Math.max(y, Math.min(y(last(number)), paper.bottom - room - 40));
            var rater = story.raters().get(number);
            shapes.add(new Mark(Sign.of(number), Drawing.cssOf(number), x, round(y)));
            var value = " " + story.words().number(last(number));
            var text = Drawing.fit(rater.name(), paper.width - x - 18 - Drawing.width(value)) + value;
            shapes.add(new Text(Drawing.cssOf(number), x + 16, round(y + 5), "start", text));
            y += LINE;
            room -= LINE;
        }
        var moment = story.lastTogether();
        if (moment != null && story.apart(story.values(moment)).signum() > 0) {
            var apart = story.words().apart(story.apart(story.values(moment)));
            shapes.add(new Text("t-strong", x - 8, round(y + 17), "start", Drawing.fit(apart, 180)));
            shapes.add(new Text("", x - 8, round(y + 35), "start", story.words().shortDay(moment.day())));
        }
    }

    private BigDecimal last(int number) {
        return story.raters().get(number).places().getLast().value();
    }

    private double y(BigDecimal value) {
        return y(story.scale().at(value));
    }

    private double y(double share) {
        return round(paper.bottom - share * (paper.bottom - paper.top));
    }

    private double x(LocalDate day) {
        return round(paper.left + time.at(day) * (paper.right - paper.left));
    }

    /// Raters of the same day stand beside one another, and its turns after one another.
    private double x(int number, Moment moment) {
        int raters = story.raters().size();
        double beside = raters == 1 ? 0 : Math.min(paper.names ? 8 : 6, 24.0 / (raters - 1));
        return inside(round(x(moment.day()) + later(moment) + (number - (raters - 1) / 2.0) * beside), 8);
    }

    /// How far from the day's middle a turn stands: never as far as the next day, so that no line runs back.
    private double later(Moment moment) {
        var turns = story.moments().stream()
                .filter(it -> it.day().equals(moment.day()))
                .toList();
        var before = story.days().lower(moment.day());
        var after = story.days().higher(moment.day());
        double room = Math.min(
                before == null ? paper.width : x(moment.day()) - x(before),
                after == null ? paper.width : x(after) - x(moment.day()));
        double apart = Math.min(paper.names ? 40 : 30, room / turns.size());
        return (turns.indexOf(moment) - (turns.size() - 1) / 2.0) * apart;
    }

    private double inside(double x, double margin) {
        return Math.clamp(x, paper.left + margin, paper.right - margin);
    }
}
