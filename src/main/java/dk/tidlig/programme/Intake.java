package dk.tidlig.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways into a programme.
///
/// @param draftDays how long an unsent draft is kept, in days since it was last changed
/// @param consent what the family is asked for at the door, where the programme asks
public record Intake(
        Kind kind,
        int draftDays,
        List<Channel> channels,
        @Nullable Consent consent) {
    public Intake {
        channels = List.copyOf(channels);
        Impossible.checks()
                .that(draftDays >= 1, "draft-days", Wrong.TOO_SMALL, draftDays, 1)
                .that(draftDays <= 365, "draft-days", Wrong.TOO_BIG, draftDays, 365)
                .that(!channels.isEmpty(), "channels", Wrong.EMPTY_LIST)
                .noneTwice(
                        "channels[%d].code",
                        channels.stream().map(Channel::code).toList())
                .refuse();
    }

    /// What an intake is: anyone's question for help, or a professional's request to a group.
    public enum Kind {
        ENQUIRY,
        REFERRAL
    }

    /// Who asked.
    public record Channel(String code, Wording wording, Enquirer enquirer, List<Door> doors) {
        public Channel {
            doors = List.copyOf(doors);
            Impossible.checks()
                    .code("code", code)
                    .that(!doors.isEmpty(), "doors", Wrong.EMPTY_LIST)
                    .noneTwice("doors[%d]", doors.stream().map(Codes::of).toList())
                    .refuse();
        }

        public boolean isPublic() {
            return doors.contains(Door.PUBLIC);
        }
    }

    /// In whose place the one who asks speaks.
    public enum Enquirer {
        PARENT,
        YOUNG_PERSON,
        PROFESSIONAL,
        OTHER
    }

    /// Through which form: the page without a log-in, or a logged-in professional's.
    public enum Door {
        PUBLIC,
        PROFESSIONAL
    }

    /// What is asked for, in the words the family reads.
    public record Consent(Wording wording, boolean required, Source source) {}
}
