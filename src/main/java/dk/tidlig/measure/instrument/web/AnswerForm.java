package dk.tidlig.measure.instrument.web;

import dk.tidlig.measure.instrument.GiveInstrument;
import dk.tidlig.measure.instrument.InstrumentResult;
import dk.tidlig.measure.instrument.ResultId;
import dk.tidlig.measure.instrument.definition.Answer;
import dk.tidlig.measure.instrument.definition.Informant;
import dk.tidlig.measure.instrument.definition.Instrument;
import dk.tidlig.measure.instrument.definition.Question;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/// An instrument's answers as they are sent in, in the order of its form.
record AnswerForm(
        @Nullable String version,

        @NotNull(message = "{measure.instrument.informant.missing}") @Nullable
        Informant informant,

        @NotNull(message = "{measure.form.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @Nullable List<@Nullable String> answers,
        @Size(max = GiveInstrument.LONGEST_NOTE) @Nullable String note,
        @Size(max = 500) @Nullable String reason) {
    /// A form sends nothing for what is not answered; its fields read by their place all the same.
    private static final int MOST = 200;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}([.,]\\d{1,2})?");

    AnswerForm {
        var all = new ArrayList<@Nullable String>(answers == null ? List.of() : answers);
        while (all.size() < MOST) {
            all.add(null);
        }
        answers = all;
    }

    static AnswerForm fresh(Instrument instrument, LocalDate today) {
        var one = instrument.informants().size() == 1 ? instrument.informants().getFirst() : null;
        return new AnswerForm(instrument.version(), one, today, blanks(instrument), null, null);
    }

    /// As a result stands, to be corrected.
    static AnswerForm of(Instrument instrument, InstrumentResult it) {
        var answers = blanks(instrument);
        var ids = AnswerFields.ids(instrument);
        it.answers().forEach(given -> answers.set(ids.indexOf(given.question()), text(instrument, given)));
        for (var number : it.numbers()) {
            var at = ids.indexOf(number.score());
            var points = number.points();
            if (at >= 0 && points != null) {
                answers.set(at, plain(points));
            }
        }
        return new AnswerForm(instrument.version(), it.informant(), it.day(), answers, it.note(), null);
    }

    private static List<@Nullable String> blanks(Instrument instrument) {
        var blanks = new ArrayList<@Nullable String>();
        AnswerFields.ids(instrument).forEach(id -> blanks.add(null));
        return blanks;
    }

    private static @Nullable String text(Instrument instrument, InstrumentResult.Given given) {
        var option = given.option();
        var points = given.points();
        if (option != null) {
            return option;
        }
        boolean yesNo = instrument
                .question(given.question())
                .filter(it -> it.kind() == Question.Kind.YES_NO)
                .isPresent();
        if (yesNo && points != null) {
            return points.signum() == 0 ? "no" : "yes";
        }
        return points == null ? given.words() : plain(points);
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /// Says at each field what cannot be an answer to it.
    void check(Instrument instrument, BindingResult errors) {
        var ids = AnswerFields.ids(instrument);
        for (int at = 0; at < ids.size(); at++) {
            var written = at(at);
            var question = instrument.question(ids.get(at)).orElse(null);
            boolean number = question == null || question.kind() == Question.Kind.NUMBER;
            boolean needed = question == null || question.required();
            if (written == null && needed) {
                errors.rejectValue("answers[" + at + "]", "measure.instrument.answer.missing");
            } else if (written != null && number && !NUMBER.matcher(written).matches()) {
                errors.rejectValue("answers[" + at + "]", "measure.instrument.answer.no-number");
            }
        }
    }

    GiveInstrument toCommand(Instrument instrument) {
        return new GiveInstrument(
                ResultId.random(),
                instrument.code(),
                String.valueOf(version),
                Objects.requireNonNull(informant),
                Objects.requireNonNull(day),
                given(instrument),
                note == null || note.isBlank() ? null : note.strip());
    }

    private Map<String, Answer> given(Instrument instrument) {
        var given = new HashMap<String, Answer>();
        var ids = AnswerFields.ids(instrument);
        for (int at = 0; at < ids.size(); at++) {
            var written = at(at);
            if (written != null) {
                var kind = instrument.question(ids.get(at)).map(Question::kind).orElse(Question.Kind.NUMBER);
                given.put(ids.get(at), answer(kind, written));
            }
        }
        return given;
    }

    private static Answer answer(Question.Kind kind, String written) {
        return switch (kind) {
            case CHOICE -> new Answer.Chosen(written);
            case NUMBER -> new Answer.Counted(new BigDecimal(written.replace(',', '.')));
            case YES_NO -> new Answer.Said(written.equals("yes"));
            case WORDS, HEADING -> new Answer.Written(written);
        };
    }

    private @Nullable String at(int at) {
        var written = answers == null || at >= answers.size() ? null : answers.get(at);
        return written == null || written.isBlank() ? null : written.strip();
    }
}
