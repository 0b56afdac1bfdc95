package dk.tidlig.intake;

import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.TargetGroup.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an answer must be to be taken, by the programme that asked.
final class AnswerRules {
    static final int MOST_WORDS = 4000;
    static final int MOST_NOTE = 1000;
    static final int MOST_LINE = 200;

    private AnswerRules() {}

    /// @throws Refused with what is wrong
    static void check(Answer answer, DraftAnswers before, ProgrammeDefinition programme, LocalDate today) {
        switch (answer) {
            case Answer.Who it -> offered(isPublic(programme, it.channel()));
            case Answer.Whom it -> offered(programme.targetGroup().subjects().contains(it.subject()));
            case Answer.Age it -> age(it, before, today);
            case Answer.Themes it -> themes(it.themes(), programme, today);
            case Answer.Words it -> notLonger(it.words(), MOST_WORDS);
            case Answer.OnScale it -> place(it.place(), programme);
            case Answer.Reached it -> reach(it.reach(), it.interpreter());
            case Answer.Aware it ->
                offered(Awareness.choices(before.enquirer(programme)).contains(it.who()));
        }
    }

    private static void age(Answer.Age it, DraftAnswers before, LocalDate today) {
        boolean said = it.bornOn() != null || it.dueOn() != null || it.age() != null;
        if (!said && !it.unknown()) {
            throw new Refused(IntakeRefusal.ANSWERS_MISSING);
        }
        boolean unborn = before.subject() == Subject.UNBORN_CHILD;
        offered(unborn ? it.bornOn() == null && it.age() == null : it.dueOn() == null);
        offered(it.age() == null || (it.age() >= 0 && it.age() <= 120));
        new About(Subject.CHILD, it.bornOn(), it.dueOn(), it.age()).checkAsOf(today);
    }

    static void themes(List<String> themes, ProgrammeDefinition programme, LocalDate today) {
        if (themes.isEmpty()) {
            throw new Refused(IntakeRefusal.ANSWERS_MISSING);
        }
        var known = programme.themesOfferedOn(today).stream()
                .map(theme -> theme.code())
                .toList();
        offered(known.containsAll(themes) && themes.stream().distinct().count() == themes.size());
    }

    static void place(@Nullable BigDecimal place, ProgrammeDefinition programme) {
        if (place != null
                && Step.scale(programme).filter(scale -> scale.accepts(place)).isEmpty()) {
            throw new Refused(IntakeRefusal.OFF_SCALE);
        }
    }

    static void reach(Reach reach, @Nullable String interpreter) {
        if (!reach.works()) {
            throw new Refused(IntakeRefusal.UNREACHABLE);
        }
        notLonger(reach.name(), MOST_LINE);
        notLonger(reach.phone(), MOST_LINE);
        notLonger(reach.mail(), MOST_LINE);
        notLonger(reach.note(), MOST_NOTE);
        notLonger(interpreter, MOST_LINE);
    }

    static void notLonger(@Nullable String text, int most) {
        offered(text == null || text.length() <= most);
    }

    static void offered(boolean isOffered) {
        if (!isOffered) {
            throw new Refused(IntakeRefusal.NOT_A_CHOICE);
        }
    }

    private static boolean isPublic(ProgrammeDefinition programme, String channel) {
        return programme.channel(channel).filter(Intake.Channel::isPublic).isPresent();
    }
}
