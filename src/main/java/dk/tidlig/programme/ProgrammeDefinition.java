package dk.tidlig.programme;

import dk.tidlig.kernel.DateRange;
import dk.tidlig.programme.relay.RelayRules;
import dk.tidlig.programme.screening.ScreeningRules;
import dk.tidlig.tenancy.Jurisdiction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All that is particular about one way of working. Immutable; what stands here can be true, or it would not stand.
///
/// @param purpose what it is for, in one or two sentences
/// @param publicPage null when only professionals come in
public record ProgrammeDefinition(
        String code,
        Wording name,
        Wording purpose,
        Jurisdiction jurisdiction,
        RecordKind record,
        Entry entry,
        Course course,
        Keeping keeping,
        @Nullable PublicPage publicPage,
        FigureSet figures) {
    public ProgrammeDefinition {
        Impossible.checks().code("code", code).refuse();
        DefinitionChecks.guides(course.scales(), entry.eligibility());
        DefinitionChecks.measurements(course.scales(), course.measurements());
        DefinitionChecks.outcomes(course.scales(), course.measurements(), course.outcomes());
        DefinitionChecks.figures(course.scales(), course.clocks(), figures);
        DefinitionChecks.ending(entry.targetGroup().ending(), course.outcomes());
        DefinitionChecks.plan(course.plan(), keeping.keeps());
        RelayRules.checkClocks(course.relay(), course.clocks());
        RelayRules.check(course.relay(), course.scales(), course.outcomes());
        ScreeningRules.check(course.screening(), course.clocks(), course.instruments());
    }

    /// Whether an authority's case is made, or a light record of its own kind.
    public enum RecordKind {
        LIGHT,
        CASE
    }

    /// What stands before a course begins: for whom, how one comes in, who decides by which rules.
    ///
    /// @param offers codes of the offers the programme may use; empty when all
    public record Entry(
            TargetGroup targetGroup,
            Intake intake,
            List<Theme> themes,
            List<EligibilityRule> eligibility,
            Decider decider,
            List<String> offers) {
        public Entry {
            themes = List.copyOf(themes);
            eligibility = List.copyOf(eligibility);
            offers = List.copyOf(offers);
            Impossible.checks()
                    .that(!themes.isEmpty(), "themes", Wrong.EMPTY_LIST)
                    .noneTwice("themes[%d].code", codes(themes, Theme::code))
                    .noneTwice("eligibility[%d].code", codes(eligibility, EligibilityRule::code))
                    .noneTwice("offers[%d]", offers)
                    .refuse();
        }
    }

    /// What a course is bound by.
    ///
    /// @param sessionLimit null when there is none
    /// @param plan null when the programme has no action plans
    /// @param relay null when the programme works with no relay log
    /// @param instruments codes of those that may be given in it; empty when all
    /// @param screening null when nobody is due one
    /// @param networkMeetings how often those around a child meet; null when the programme does not say
    public record Course(
            List<ClockRule> clocks,
            @Nullable SessionLimit sessionLimit,
            List<Scale> scales,
            List<MeasurementNeed> measurements,
            List<Outcome> outcomes,
            @Nullable PlanRules plan,
            @Nullable RelayRules relay,
            List<String> instruments,
            @Nullable ScreeningRules screening,
            Decider.@Nullable Rhythm networkMeetings) {
        public Course {
            clocks = List.copyOf(clocks);
            scales = List.copyOf(scales);
            measurements = List.copyOf(measurements);
            outcomes = List.copyOf(outcomes);
            instruments = List.copyOf(instruments);
            Impossible.checks()
                    .that(!outcomes.isEmpty(), "outcomes", Wrong.EMPTY_LIST)
                    .noneTwice("clocks[%d].code", codes(clocks, ClockRule::code))
                    .noneTwice("scales[%d].code", codes(scales, Scale::code))
                    .noneTwice("outcomes[%d].code", codes(outcomes, Outcome::code))
                    .noneTwice("instruments[%d]", instruments)
                    .refuse();
        }
    }

    /// What the work rests on, and what is kept of it.
    ///
    /// @param keeps what the record may hold
    public record Keeping(
            List<LegalBasis> legalBases, List<Retention> retention, List<Purpose> purposes, List<KeptField> keeps) {
        public Keeping {
            legalBases = List.copyOf(legalBases);
            retention = List.copyOf(retention);
            purposes = List.copyOf(purposes);
            keeps = List.copyOf(keeps);
            Impossible.checks()
                    .that(!legalBases.isEmpty(), "legal-bases", Wrong.EMPTY_LIST)
                    .noneTwice("legal-bases[%d].code", codes(legalBases, LegalBasis::code))
                    .noneTwice("retention[%d].what", codes(retention, rule -> Codes.of(rule.what())))
                    .noneTwice("purposes[%d].code", codes(purposes, Purpose::code))
                    .noneTwice("keeps[%d]", codes(keeps, Codes::of))
                    .refuse();
        }
    }

    /// The law or agreement a programme works on, and when it holds.
    public record LegalBasis(String code, Wording wording, DateRange valid, Source source) {
        public LegalBasis {
            Impossible.checks().code("code", code).refuse();
        }
    }

    /// Why someone may look at what a programme keeps; written in the trail and shown to the family.
    public record Purpose(String code, Wording wording) {
        public Purpose {
            Impossible.checks().code("code", code).refuse();
        }
    }

    public Intake intake() {
        return entry.intake();
    }

    public TargetGroup targetGroup() {
        return entry.targetGroup();
    }

    public Decider decider() {
        return entry.decider();
    }

    public List<Theme> themes() {
        return entry.themes();
    }

    public List<EligibilityRule> eligibility() {
        return entry.eligibility();
    }

    public List<ClockRule> clocks() {
        return course.clocks();
    }

    public Optional<SessionLimit> sessionLimit() {
        return Optional.ofNullable(course.sessionLimit());
    }

    public List<Scale> scales() {
        return course.scales();
    }

    public List<MeasurementNeed> measurements() {
        return course.measurements();
    }

    public List<Outcome> outcomes() {
        return course.outcomes();
    }

    /// What its action plans are bound by; nothing when it has none.
    public Optional<PlanRules> plan() {
        return Optional.ofNullable(course.plan());
    }

    /// What its relay logs are bound by; nothing when it has none.
    public Optional<RelayRules> relay() {
        return Optional.ofNullable(course.relay());
    }

    /// Whom it screens, and by what; nothing when it screens nobody.
    public Optional<ScreeningRules> screening() {
        return Optional.ofNullable(course.screening());
    }

    /// May the instrument be given in its courses?
    public boolean allows(String instrument) {
        return course.instruments().isEmpty() || course.instruments().contains(instrument);
    }

    /// How often those around a child meet; nothing when it does not say.
    public Optional<Decider.Rhythm> networkMeetings() {
        return Optional.ofNullable(course.networkMeetings());
    }

    /// Whether whoever is responsible holds a baton; then nobody need be found to help besides.
    public boolean hasRelayLog() {
        return course.relay() != null;
    }

    /// Whether one comes in that way. A relay log is begun by whoever worries, and nobody is asked first.
    public boolean entersBy(Intake.Kind way) {
        return intake().kind() == way && !hasRelayLog();
    }

    /// Whether its families are given offers; those of a relay log help each other by what they agree on.
    public boolean givesOffers() {
        return !hasRelayLog();
    }

    public List<Purpose> purposes() {
        return keeping.purposes();
    }

    public Optional<Intake.Channel> channel(String code) {
        return find(intake().channels(), Intake.Channel::code, code);
    }

    public Optional<Theme> theme(String code) {
        return find(themes(), Theme::code, code);
    }

    public List<Theme> themesOfferedOn(LocalDate day) {
        return themes().stream().filter(theme -> theme.isOfferedOn(day)).toList();
    }

    public List<EligibilityRule.Bar> bars() {
        return eligibility().stream()
                .filter(EligibilityRule.Bar.class::isInstance)
                .map(EligibilityRule.Bar.class::cast)
                .toList();
    }

    public Optional<ClockRule> clock(String code) {
        return find(clocks(), ClockRule::code, code);
    }

    public Optional<Scale> scale(String code) {
        return find(scales(), Scale::code, code);
    }

    public Optional<MeasurementNeed> measurement(MeasurementNeed.Purpose purpose) {
        return measurements().stream().filter(need -> need.purpose() == purpose).findFirst();
    }

    public Optional<Outcome> outcome(String code) {
        return find(outcomes(), Outcome::code, code);
    }

    /// What the programme rested on that day.
    public List<LegalBasis> legalBasesOn(LocalDate day) {
        return keeping.legalBases().stream()
                .filter(basis -> basis.valid().contains(day))
                .toList();
    }

    public Optional<Retention> retention(Retention.Kept what) {
        return keeping.retention().stream().filter(rule -> rule.what() == what).findFirst();
    }

    public boolean keeps(KeptField field) {
        return keeping.keeps().contains(field);
    }

    /// May the programme use the offer?
    public boolean uses(String offer) {
        return entry.offers().isEmpty() || entry.offers().contains(offer);
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> code, String wanted) {
        return all.stream().filter(one -> code.apply(one).equals(wanted)).findFirst();
    }

    private static <T> List<String> codes(List<T> all, Function<T, String> code) {
        return all.stream().map(code).toList();
    }
}
