package dk.tidlig.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// For whom a programme is.
///
/// @param ending null when no course ends by itself
public record TargetGroup(
        List<Subject> subjects,
        Ages ages,
        Wording wording,
        Source source,
        @Nullable Ending ending) {
    public TargetGroup {
        subjects = List.copyOf(subjects);
        Impossible.checks()
                .that(!subjects.isEmpty(), "subjects", Wrong.EMPTY_LIST)
                .noneTwice("subjects[%d]", subjects.stream().map(Codes::of).toList())
                .that(
                        !subjects.contains(Subject.UNBORN_CHILD) || ages.fromPregnancy(),
                        "ages.from-pregnancy",
                        Wrong.UNBORN_BEFORE_START)
                .that(ending == null || ages.untilBirthday() != null, "ending", Wrong.ENDS_AT_NO_AGE)
                .refuse();
    }

    /// How a course ends by itself on the birthday that the programme helps until.
    ///
    /// @param outcome code of the outcome it ends with when nobody ended it before
    /// @param planned how long before that day the ending is planned
    public record Ending(String outcome, Period planned, Source source) {
        public Ending {
            Impossible.checks()
                    .that(!planned.isZero() && !planned.isNegative(), "planned", Wrong.NOT_POSITIVE, planned)
                    .refuse();
        }
    }

    /// Who the help may be about.
    public enum Subject {
        UNBORN_CHILD,
        CHILD,
        YOUNG_PERSON,
        FAMILY
    }

    /// From pregnancy or a birthday (included) until a birthday (excluded), in whole years; open where nothing is said.
    public record Ages(
            boolean fromPregnancy,
            @Nullable Integer fromYears,
            @Nullable Integer untilBirthday) {
        public static final int OLDEST = 120;

        public Ages {
            Impossible.checks()
                    .that(!fromPregnancy || fromYears == null, "from-years", Wrong.TWO_AGES)
                    .that(isAge(fromYears), "from-years", Wrong.NOT_AN_AGE, String.valueOf(fromYears), OLDEST)
                    .that(
                            isAge(untilBirthday),
                            "until-birthday",
                            Wrong.NOT_AN_AGE,
                            String.valueOf(untilBirthday),
                            OLDEST)
                    .that(
                            fromYears == null || untilBirthday == null || fromYears < untilBirthday,
                            "until-birthday",
                            Wrong.AGES_REVERSED,
                            String.valueOf(fromYears),
                            String.valueOf(untilBirthday))
                    .refuse();
        }

        /// Is one born that day within the ages on the day? Born on 29 February has a birthday on 1 March in other
        /// years.
        public boolean include(LocalDate born, LocalDate day) {
            if (day.isBefore(born)) {
                return fromPregnancy;
            }
            var oldEnough = fromYears == null || !day.isBefore(birthday(born, fromYears));
            return oldEnough && end(born).filter(end -> !day.isBefore(end)).isEmpty();
        }

        /// The birthday it ends on: the first day outside the ages; empty where they have no end.
        public Optional<LocalDate> end(LocalDate born) {
            return Optional.ofNullable(untilBirthday).map(years -> birthday(born, years));
        }

        private static LocalDate birthday(LocalDate born, int years) {
            var day = born.plusYears(years);
            return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
        }

        private static boolean isAge(@Nullable Integer years) {
            return years == null || (years >= 0 && years <= OLDEST);
        }
    }
}
