package dk.tidlig.intake;

import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.MeasurementNeed;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What may be asked, by the programme that is asked.
public final class AskedRules {
    /// The most characters of somebody's own words, of a note, of a line.
    public static final int MOST_WORDS = 4000;

    public static final int MOST_NOTE = 1000;
    public static final int MOST_LINE = 200;

    private AskedRules() {}

    /// @throws Refused with the first thing that is wrong
    static void check(Asked asked, ProgrammeDefinition programme, Intake.Door door, LocalDate today) {
        offered(programme
                .channel(asked.channel())
                .filter(channel -> channel.doors().contains(door))
                .isPresent());
        offered(programme.targetGroup().subjects().contains(asked.about().subject()));
        asked.about().checkAsOf(today);
        themes(asked.themes(), programme, today);
        var placing = asked.placing();
        place(placing == null ? null : placing.place(), programme);
        reach(asked.reach(), asked.interpreter());
        notLonger(asked.words(), MOST_WORDS);
    }

    /// The scale that the one who asks may place the child on: the one the programme measures with at the start.
    public static Optional<Scale> scale(ProgrammeDefinition programme) {
        return programme.measurement(MeasurementNeed.Purpose.START).flatMap(need -> programme.scale(need.scale()));
    }

    /// @throws Refused when there is none, or one the programme has not
    public static void themes(List<String> themes, ProgrammeDefinition programme, LocalDate today) {
        if (themes.isEmpty()) {
            throw new Refused(IntakeRefusal.ANSWERS_MISSING);
        }
        var known = programme.themesOfferedOn(today).stream()
                .map(theme -> theme.code())
                .toList();
        offered(known.containsAll(themes) && themes.stream().distinct().count() == themes.size());
    }

    /// @throws Refused when it does not lie on the scale
    public static void place(@Nullable BigDecimal place, ProgrammeDefinition programme) {
        if (place != null
                && scale(programme).filter(scale -> scale.accepts(place)).isEmpty()) {
            throw new Refused(IntakeRefusal.OFF_SCALE);
        }
    }

    /// @throws Refused when nobody could be reached by it
    public static void reach(Reach reach, @Nullable String interpreter) {
        if (!reach.works()) {
            throw new Refused(IntakeRefusal.UNREACHABLE);
        }
        notLonger(reach.name(), MOST_LINE);
        notLonger(reach.phone(), MOST_LINE);
        notLonger(reach.mail(), MOST_LINE);
        notLonger(reach.note(), MOST_NOTE);
        notLonger(interpreter, MOST_LINE);
    }

    public static void notLonger(@Nullable String text, int most) {
        offered(text == null || text.length() <= most);
    }

    /// @throws Refused when it is none of the choices
    public static void offered(boolean isOffered) {
        if (!isOffered) {
            throw new Refused(IntakeRefusal.NOT_A_CHOICE);
        }
    }
}
