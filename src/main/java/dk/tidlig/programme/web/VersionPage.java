package dk.tidlig.programme.web;

import dk.tidlig.programme.Codes;
import dk.tidlig.programme.Decider;
import dk.tidlig.programme.EligibilityRule;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.reading.Difference;
import dk.tidlig.shell.Words;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One version of a programme as its page shows it.
///
/// @param versions all versions of the programme, drafts first, then the newest
/// @param differences what a draft says otherwise than the version in use; empty for what is published
record VersionPage(ProgrammeVersion version, List<ProgrammeVersion> versions, List<Difference> differences) {
    private static final int WIDE = 680;
    private static final int NARROW = 312;

    public VersionPage {
        versions = List.copyOf(versions);
        differences = List.copyOf(differences);
    }

    public ProgrammeDefinition definition() {
        return version.definition();
    }

    /// `draft`, `in-use`, `superseded` or `retired`.
    public String state() {
        return stateOf(version);
    }

    public String stateOf(ProgrammeVersion one) {
        if (one.isDraft()) {
            return "draft";
        }
        if (one.isRetired()) {
            return "retired";
        }
        return one.number() != null && one.number() == newest() ? "in-use" : "superseded";
    }

    /// The number of the newest published version; 0 when there is none.
    public int newest() {
        return versions.stream()
                .filter(one -> one.number() != null)
                .mapToInt(one -> one.number() == null ? 0 : one.number())
                .max()
                .orElse(0);
    }

    public ScalePicture wide(Scale scale) {
        return ScalePicture.of(scale, WIDE);
    }

    public ScalePicture narrow(Scale scale) {
        return ScalePicture.of(scale, NARROW);
    }

    /// How a rule works: `bar`, `scale-guide` or `judgement`.
    public String kindOf(EligibilityRule rule) {
        return switch (rule) {
            case EligibilityRule.Bar bar -> "bar";
            case EligibilityRule.ScaleGuide guide -> "scale-guide";
            case EligibilityRule.Judgement judgement -> "judgement";
        };
    }

    /// How many of the group must be present; 0 when one person decides.
    public int quorum() {
        return switch (definition().decider()) {
            case Decider.Group group -> group.quorum();
            case Decider.Person person -> 0;
        };
    }

    /// Whether a group's decision to notify opens a course.
    public boolean notificationOpensCourse() {
        return definition().decider() instanceof Decider.Group group && group.notificationOpensCourse();
    }

    /// How often the group meets; null when the programme does not say.
    public Decider.@Nullable Rhythm rhythm() {
        return switch (definition().decider()) {
            case Decider.Group group -> group.meetings();
            case Decider.Person person -> null;
        };
    }

    public String code(Enum<?> choice) {
        return Codes.of(choice);
    }

    /// As `1 år og 6 måneder`.
    public String period(Period period, Words words) {
        var parts = new ArrayList<String>();
        add(parts, "programme.period.years", period.getYears(), words);
        add(parts, "programme.period.months", period.getMonths(), words);
        add(parts, "programme.period.days", period.getDays(), words);
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String key, int count, Words words) {
        if (count > 0) {
            parts.add(words.text(key, count));
        }
    }

    /// Differences by the part of the programme they are in.
    public Map<String, List<Difference>> parts() {
        return byPart(differences);
    }

    private static Map<String, List<Difference>> byPart(List<Difference> differences) {
        var parts = new LinkedHashMap<String, List<Difference>>();
        for (var difference : differences) {
            parts.computeIfAbsent(difference.part(), none -> new ArrayList<>()).add(difference);
        }
        return parts;
    }
}
