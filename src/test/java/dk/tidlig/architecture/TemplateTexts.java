package dk.tidlig.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Style rule 22: all text is a message key. A letter between two tags, or in an attribute that people read, is a
/// literal.
final class TemplateTexts {
    private static final Pattern COMMENT =
            Pattern.compile("(?s)<!--.*?-->|<!DOCTYPE[^>]*>|<(script|style)\\b.*?</\\1>");
    private static final Pattern TAG = Pattern.compile("(?s)<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern READ_BY_PEOPLE = Pattern.compile(
            "(?s)\\s(title|alt|placeholder|aria-label|aria-roledescription|label|summary|content)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern ENTITY_OR_INLINE = Pattern.compile("(?s)&#?\\w+;|\\[\\[.*?]]|\\[\\(.*?\\)]");

    private TemplateTexts() {}

    static List<String> check(String name, String html) {
        var text = blank(COMMENT, html);
        var flaws = new ArrayList<String>();
        inAttributes(name, text, flaws);
        betweenTags(name, text, flaws);
        return flaws;
    }

    private static void inAttributes(String name, String text, List<String> flaws) {
        var tags = TAG.matcher(text);
        while (tags.find()) {
            var read = READ_BY_PEOPLE.matcher(tags.group());
            while (!tags.group().startsWith("<meta") && read.find()) {
                if (LETTER.matcher(blank(ENTITY_OR_INLINE, read.group(2))).find()) {
                    flaws.add(at(name, text, tags.start(), read.group().strip()));
                }
            }
        }
    }

    private static void betweenTags(String name, String text, List<String> flaws) {
        var between = blank(ENTITY_OR_INLINE, blank(TAG, text));
        var letters = LETTER.matcher(between);
        int lastLine = -1;
        while (letters.find()) {
            int line = line(between, letters.start());
            if (line != lastLine) {
                var what = between.lines().skip(line - 1).findFirst().orElse("").strip();
                flaws.add(at(name, between, letters.start(), what));
            }
            lastLine = line;
        }
    }

    /// Puts spaces in the place of what matches, and keeps the lines.
    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }

    private static String at(String name, String text, int position, String what) {
        return name + ":" + line(text, position) + ": the literal " + what;
    }

    private static int line(String text, int position) {
        return (int) text.substring(0, position)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count()
                + 1;
    }
}
