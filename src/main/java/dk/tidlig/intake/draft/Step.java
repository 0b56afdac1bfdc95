package dk.tidlig.intake.draft;

import dk.tidlig.intake.AskedRules;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.KeptField;
import dk.tidlig.programme.ProgrammeDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The questions of the public page, one to a page, in order. Which of them a programme asks follows from what it
/// keeps: nothing is asked that is not kept.
public enum Step {
    WHO,
    ABOUT,
    AGE,
    THEMES,
    WORDS,
    PLACE,
    REACH,
    AWARE;

    /// As it stands in the address.
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /// The questions this programme asks on its public page.
    public static List<Step> askedBy(ProgrammeDefinition programme) {
        return Arrays.stream(values()).filter(step -> step.isAskedBy(programme)).toList();
    }

    private boolean isAskedBy(ProgrammeDefinition programme) {
        return switch (this) {
            case WHO -> publicChannels(programme).size() > 1;
            case ABOUT -> programme.targetGroup().subjects().size() > 1;
            case WORDS -> programme.keeps(KeptField.ENQUIRY_TEXT);
            case PLACE -> AskedRules.scale(programme).isPresent();
            case AGE, THEMES, REACH, AWARE -> true;
        };
    }

    public static List<Intake.Channel> publicChannels(ProgrammeDefinition programme) {
        return programme.intake().channels().stream()
                .filter(Intake.Channel::isPublic)
                .toList();
    }
}
