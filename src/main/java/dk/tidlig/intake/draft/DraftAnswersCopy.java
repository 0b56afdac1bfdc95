package dk.tidlig.intake.draft;

import dk.tidlig.intake.Reach;
import dk.tidlig.programme.TargetGroup.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes one set of answers from another.
final class DraftAnswersCopy {
    private @Nullable String channel;
    private @Nullable Subject subject;
    private @Nullable LocalDate bornOn;
    private @Nullable LocalDate dueOn;
    private @Nullable Integer age;
    private boolean ageAnswered;
    private List<String> themes;
    private @Nullable String words;
    private boolean placeAnswered;
    private @Nullable BigDecimal place;
    private @Nullable Reach reach;
    private @Nullable String interpreter;
    private @Nullable String aware;

    DraftAnswersCopy(DraftAnswers from) {
        channel = from.channel();
        subject = from.subject();
        bornOn = from.bornOn();
        dueOn = from.dueOn();
        age = from.age();
        ageAnswered = from.ageAnswered();
        themes = from.themes();
        words = from.words();
        placeAnswered = from.placeAnswered();
        place = from.place();
        reach = from.reach();
        interpreter = from.interpreter();
        aware = from.aware();
    }

    /// Another speaks: what they said of who knows was another question.
    DraftAnswersCopy channel(String now) {
        if (!now.equals(channel)) {
            aware = null;
        }
        channel = now;
        return this;
    }

    /// Another is spoken of: an unborn child has no age, and a born one no due date.
    DraftAnswersCopy subject(Subject now) {
        if (subject != now && (subject == Subject.UNBORN_CHILD || now == Subject.UNBORN_CHILD)) {
            age(new Answer.Age(null, null, null, false));
            ageAnswered = false;
        }
        subject = now;
        return this;
    }

    DraftAnswersCopy age(Answer.Age now) {
        bornOn = now.bornOn();
        dueOn = now.dueOn();
        age = now.age();
        ageAnswered = true;
        return this;
    }

    DraftAnswersCopy themes(List<String> now) {
        themes = now;
        return this;
    }

    DraftAnswersCopy words(@Nullable String now) {
        words = now;
        return this;
    }

    DraftAnswersCopy place(@Nullable BigDecimal now) {
        place = now;
        placeAnswered = true;
        return this;
    }

    DraftAnswersCopy reach(Reach now, @Nullable String language) {
        reach = now;
        interpreter = language;
        return this;
    }

    DraftAnswersCopy aware(String now) {
        aware = now;
        return this;
    }

    DraftAnswers done() {
        return new DraftAnswers(
                channel,
                subject,
                bornOn,
                dueOn,
                age,
                ageAnswered,
                themes,
                words,
                placeAnswered,
                place,
                reach,
                interpreter,
                aware);
    }
}
