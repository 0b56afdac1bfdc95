package dk.tidlig.deadline;

import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.MeasurementNeed;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.Scale;
import java.util.List;
import java.util.Locale;

/// A rule of a programme that a clock runs by: a limit it has promised, or a measurement that it owes.
/// Or a day that a group set.
sealed interface LimitRule {
    String code();

    boolean startsBy(Fact fact);

    boolean stopsBy(Fact fact);

    Span span();

    /// The holiday calendar it is counted by, or the empty text for the municipality's own.
    String calendar();

    List<ClockRule.Part> stoppedBy();

    record Promise(ClockRule rule) implements LimitRule {
        @Override
        public String code() {
            return rule.code();
        }

        @Override
        public boolean startsBy(Fact fact) {
            return fact.is(rule.starts());
        }

        @Override
        public boolean stopsBy(Fact fact) {
            return fact.is(rule.stops());
        }

        @Override
        public Span span() {
            return new Span(rule.within().amount(), rule.within().unit(), rule.warnBefore());
        }

        @Override
        public String calendar() {
            return switch (rule.calendar()) {
                case EVERY_DAY -> "";
                case WORKING_DAYS_DK -> "dk";
                case WORKING_DAYS_GL -> "gl";
            };
        }

        @Override
        public List<ClockRule.Part> stoppedBy() {
            return rule.stoppedBy();
        }
    }

    /// @param scale the scale to be placed on
    record Owed(MeasurementNeed need, Scale scale) implements LimitRule {
        /// So many days before the end it shows as running out.
        private static final int WARN_DAYS = 2;

        @Override
        public String code() {
            return Codes.of(need.purpose()) + "-measurement." + need.scale();
        }

        Fact.Measured wanted() {
            return new Fact.Measured(need.purpose(), need.scale());
        }

        @Override
        public boolean startsBy(Fact fact) {
            return fact.is(need.from());
        }

        /// A place at the end says as much as one on the way.
        @Override
        public boolean stopsBy(Fact fact) {
            return fact.equals(wanted())
                    || (need.purpose() == Purpose.BETWEEN && fact.equals(new Fact.Measured(Purpose.END, need.scale())));
        }

        @Override
        public Span span() {
            return new Span(need.chaseAfterDays(), ClockRule.Unit.DAYS, Math.min(WARN_DAYS, need.chaseAfterDays()));
        }

        @Override
        public String calendar() {
            return "";
        }

        @Override
        public List<ClockRule.Part> stoppedBy() {
            return List.of(ClockRule.Part.HELPER, ClockRule.Part.RESPONSIBLE);
        }

        /// As message keys have it.
        String purposeKey() {
            return need.purpose().name().toLowerCase(Locale.ROOT);
        }
    }

    /// A day that a group set in its decision, apart from what any programme promises.
    record Agreed() implements LimitRule {
        static final String CODE = "group.look";
        /// So many days before the day it shows as running out.
        static final int WARN_DAYS = 7;

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public boolean startsBy(Fact fact) {
            return false;
        }

        /// Nothing but another decision of the group, or the end of the course.
        @Override
        public boolean stopsBy(Fact fact) {
            return false;
        }

        @Override
        public Span span() {
            return new Span(0, ClockRule.Unit.DAYS, 0);
        }

        @Override
        public String calendar() {
            return "";
        }

        @Override
        public List<ClockRule.Part> stoppedBy() {
            return List.of(ClockRule.Part.GROUP_MEMBER);
        }
    }
}
