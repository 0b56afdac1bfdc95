package dk.tidlig.measure.instrument.web;

import dk.tidlig.measure.instrument.definition.Instrument;
import dk.tidlig.measure.instrument.definition.Question;
import dk.tidlig.measure.instrument.definition.Score;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The fields of an instrument's form, in its order: what it asks, then the numbers that are entered.
@Component
class AnswerFields {
    private final Words words;

    AnswerFields(Words words) {
        this.words = words;
    }

    /// @param id of the question, or of the number that is entered
    /// @param name of the form's field; null for a heading
    record Field(
            String id,
            @Nullable String name,
            Question.Kind kind,
            String label,
            @Nullable String hint,
            List<Choice> choices) {}

    List<Field> of(Instrument instrument, Locale language) {
        var fields = new ArrayList<Field>();
        int at = 0;
        for (var question : instrument.questions()) {
            boolean heading = question.kind() == Question.Kind.HEADING;
            fields.add(question(question, heading ? null : "answers[" + at + "]", language));
            at += heading ? 0 : 1;
        }
        for (var score : instrument.scores()) {
            if (score.entered()) {
                fields.add(new Field(
                        score.code(),
                        "answers[" + at++ + "]",
                        Question.Kind.NUMBER,
                        score.name().in(language),
                        between(score.bounds()),
                        List.of()));
            }
        }
        return fields;
    }

    /// The ids behind `answers[0]`, `answers[1]` …
    static List<String> ids(Instrument instrument) {
        return Stream.concat(
                        instrument.asked().stream().map(Question::id),
                        instrument.scores().stream().filter(Score::entered).map(Score::code))
                .toList();
    }

    private Field question(Question question, @Nullable String name, Locale language) {
        var text = question.text().in(language);
        var label = name == null || question.required() ? text : words.text("measure.instrument.may-be-empty", text);
        var bounds = question.bounds();
        return new Field(
                question.id(),
                name,
                question.kind(),
                label,
                bounds == null ? null : between(bounds),
                choices(question, language));
    }

    private String between(Question.Bounds bounds) {
        return words.text("measure.instrument.between", words.plain(bounds.lowest()), words.plain(bounds.highest()));
    }

    private List<Choice> choices(Question question, Locale language) {
        return switch (question.kind()) {
            case CHOICE ->
                question.options().stream()
                        .map(it -> new Choice(it.code(), it.wording().in(language)))
                        .toList();
            case YES_NO ->
                List.of(
                        new Choice("no", words.text("measure.instrument.no")),
                        new Choice("yes", words.text("measure.instrument.yes")));
            default -> List.of();
        };
    }
}
