package dk.tidlig.shell.pictures;

import static dk.tidlig.shell.pictures.Drawing.round;

import dk.tidlig.shell.pictures.Drawing.Box;
import dk.tidlig.shell.pictures.Drawing.Line;
import dk.tidlig.shell.pictures.Drawing.Mark;
import dk.tidlig.shell.pictures.Drawing.Sign;
import dk.tidlig.shell.pictures.Drawing.Text;
import dk.tidlig.shell.pictures.Drawing.Trace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// From where to where on a scale, as two drawings of the same: an open ring is the start, a filled one the end.
public record StartEnd(Drawing wide, Drawing narrow) {
    private static final double EDGE = 8;
    private static final double TOP = 64;
    private static final double HIGH = 44;
    private static final double MIDDLE = TOP + HIGH / 2;
    private static final int HEIGHT = 180;

    /// What is to be drawn; the numbers may be averages.
    ///
    /// @param startText the words under the first number
    /// @param endText the words under the last
    record Story(
            PictureScale scale, BigDecimal start, BigDecimal end, String startText, String endText, Lettering words) {}

    static StartEnd of(Story story) {
        return new StartEnd(draw(story, 1104, 21), draw(story, 312, 11));
    }

    private static Drawing draw(Story story, int width, int numbers) {
        var shapes = new ArrayList<Drawing.Shape>();
        zones(story.scale, width, shapes);
        for (var number : story.scale.numbers(numbers)) {
            shapes.add(
                    new Text("", x(story.scale, number, width), TOP + HIGH + 22, "middle", story.words.number(number)));
        }
        double from = x(story.scale, story.start, width);
        double to = x(story.scale, story.end, width);
        arrow(from, to, shapes);
        shapes.add(new Mark(Sign.RING, "w-from", from, MIDDLE));
        shapes.add(new Mark(Sign.DISC, "w-to", to, MIDDLE));
        letters(story, from, to, width, shapes);
        return new Drawing(width, HEIGHT, shapes);
    }

    private static void zones(PictureScale scale, int width, List<Drawing.Shape> shapes) {
        for (var zone : scale.zones()) {
            double left = across(scale.worse(zone), width);
            double right = across(scale.better(zone), width);
            shapes.add(new Box(zone.css(), left, TOP, round(right - left), HIGH));
            var label = Drawing.width(zone.label()) < right - left ? zone.label() : zone.shortLabel();
            double y = TOP + HIGH + 48;
            for (var line : Drawing.lines(label, right - left)) {
                shapes.add(new Text("", round((left + right) / 2), y, "middle", line));
                y += 17;
            }
        }
    }

    private static void arrow(double from, double to, List<Drawing.Shape> shapes) {
        double way = Math.signum(to - from);
        if (Math.abs(to - from) < 24) {
            return;
        }
        double tip = round(to - way * 14);
        shapes.add(new Line("g-link", from, MIDDLE, tip, MIDDLE));
        double barb = round(tip - way * 8);
        shapes.add(new Trace(
                "g-link", barb + "," + (MIDDLE - 7) + " " + tip + "," + MIDDLE + " " + barb + "," + (MIDDLE + 7)));
    }

    /// The two numbers over their rings, moved apart where they would touch, and kept inside the frame.
    private static void letters(Story story, double from, double to, int width, List<Drawing.Shape> shapes) {
        double startRoom = room(story.words.mean(story.start), story.startText);
        double endRoom = room(story.words.mean(story.end), story.endText);
        double half = Math.max(Math.abs(to - from), startRoom + endRoom + 6) / 2;
        boolean falls = to < from;
        double leftRoom = falls ? endRoom : startRoom;
        double rightRoom = falls ? startRoom : endRoom;
        double middle = (from + to) / 2;
        double left = Math.max(leftRoom, Math.min(middle - half, width - rightRoom - leftRoom - rightRoom - 6));
        double right = Math.min(width - rightRoom, Math.max(middle + half, left + leftRoom + rightRoom + 6));
        letter(round(falls ? right : left), story.words.mean(story.start), story.startText, shapes);
        letter(round(falls ? left : right), story.words.mean(story.end), story.endText, shapes);
    }

    /// Half the width of a number and the words under it.
    private static double room(String number, String text) {
        return Math.max(2 * Drawing.width(number), Drawing.width(text)) / 2;
    }

    private static void letter(double x, String number, String text, List<Drawing.Shape> shapes) {
        shapes.add(new Text("t-xl", x, 30, "middle", number));
        shapes.add(new Text("", x, 52, "middle", text));
    }

    private static double x(PictureScale scale, BigDecimal number, int width) {
        return across(scale.at(number), width);
    }

    private static double across(double share, int width) {
        return round(EDGE + share * (width - 2 * EDGE));
    }
}
