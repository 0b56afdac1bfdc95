package dk.tidlig.intake.draft;

import dk.tidlig.programme.Intake.Enquirer;
import java.util.List;

/// Who knows that somebody asks: the choices fit whoever asks. The words are `intake.aware.<code>`.
public final class Awareness {
    private static final String RATHER_TALK = "rather-talk";

    private Awareness() {}

    public static List<String> choices(Enquirer enquirer) {
        return switch (enquirer) {
            case PARENT -> List.of("other-parent-agrees", "other-parent-not", "alone", RATHER_TALK);
            case YOUNG_PERSON -> List.of("parents-know", "one-parent-knows", "parents-not", RATHER_TALK);
            case PROFESSIONAL, OTHER -> List.of("family-agrees", "family-knows", "family-not", RATHER_TALK);
        };
    }
}
