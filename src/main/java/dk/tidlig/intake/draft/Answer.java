package dk.tidlig.intake.draft;

import dk.tidlig.intake.Reach;
import dk.tidlig.programme.TargetGroup.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to one question of the public page.
public sealed interface Answer {
    Step step();

    /// @param channel code of who asks
    record Who(String channel) implements Answer {
        @Override
        public Step step() {
            return Step.WHO;
        }
    }

    record Whom(Subject subject) implements Answer {
        @Override
        public Step step() {
            return Step.ABOUT;
        }
    }

    /// @param age in whole years
    /// @param unknown that none of it is known is an answer too
    record Age(
            @Nullable LocalDate bornOn,
            @Nullable LocalDate dueOn,
            @Nullable Integer age,
            boolean unknown) implements Answer {
        @Override
        public Step step() {
            return Step.AGE;
        }
    }

    record Themes(List<String> themes) implements Answer {
        public Themes {
            themes = List.copyOf(themes);
        }

        @Override
        public Step step() {
            return Step.THEMES;
        }
    }

    record Words(@Nullable String words) implements Answer {
        @Override
        public Step step() {
            return Step.WORDS;
        }
    }

    /// @param place null when they do not know
    record OnScale(@Nullable BigDecimal place) implements Answer {
        @Override
        public Step step() {
            return Step.PLACE;
        }
    }

    record Reached(Reach reach, @Nullable String interpreter) implements Answer {
        @Override
        public Step step() {
            return Step.REACH;
        }
    }

    /// @param who code of who knows
    record Aware(String who) implements Answer {
        @Override
        public Step step() {
            return Step.AWARE;
        }
    }
}
