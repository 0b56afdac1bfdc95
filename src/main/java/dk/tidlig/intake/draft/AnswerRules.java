package dk.tidlig.intake.draft;

import dk.tidlig.intake.About;
import dk.tidlig.intake.AskedRules;
import dk.tidlig.intake.IntakeRefusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.TargetGroup.Subject;
import java.time.LocalDate;

/// What an answer must be to be taken, by the programme that asked.
final class AnswerRules {

    private AnswerRules() {}

    /// @throws Refused with what is wrong
    static void check(Answer answer, DraftAnswers before, ProgrammeDefinition programme, LocalDate today) {
        switch (answer) {
            case Answer.Who it -> AskedRules.offered(isPublic(programme, it.channel()));
            case Answer.Whom it ->
                AskedRules.offered(programme.targetGroup().subjects().contains(it.subject()));
            case Answer.Age it -> age(it, before, today);
            case Answer.Themes it -> AskedRules.themes(it.themes(), programme, today);
            case Answer.Words it -> AskedRules.notLonger(it.words(), AskedRules.MOST_WORDS);
            case Answer.OnScale it -> AskedRules.place(it.place(), programme);
            case Answer.Reached it -> AskedRules.reach(it.reach(), it.interpreter());
            case Answer.Aware it ->
                AskedRules.offered(Awareness.choices(before.enquirer(programme)).contains(it.who()));
        }
    }

    private static void age(Answer.Age it, DraftAnswers before, LocalDate today) {
        boolean said = it.bornOn() != null || it.dueOn() != null || it.age() != null;
        if (!said && !it.unknown()) {
            throw new Refused(IntakeRefusal.ANSWERS_MISSING);
        }
        boolean unborn = before.subject() == Subject.UNBORN_CHILD;
        AskedRules.offered(unborn ? it.bornOn() == null && it.age() == null : it.dueOn() == null);
        AskedRules.offered(it.age() == null || (it.age() >= 0 && it.age() <= 120));
        new About(Subject.CHILD, it.bornOn(), it.dueOn(), it.age()).checkAsOf(today);
    }

    private static boolean isPublic(ProgrammeDefinition programme, String channel) {
        return programme.channel(channel).filter(Intake.Channel::isPublic).isPresent();
    }
}
