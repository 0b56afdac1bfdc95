package dk.tidlig.child;

import dk.tidlig.child.record.Text;
import org.jspecify.annotations.Nullable;

/// What is said of an adult around a child.
///
/// @param protectedAddress name and address protection: contact and address leave the record for nobody
public record AdultDetails(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable Cpr cpr,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String language,
        boolean interpreter,
        boolean protectedAddress) {
    public AdultDetails {
        givenName = Text.orNothing(givenName);
        familyName = Text.orNothing(familyName);
        phone = Text.orNothing(phone);
        email = Text.orNothing(email);
        language = Text.orNothing(language);
    }

    public static AdultDetails named(String givenName, String familyName) {
        return new AdultDetails(givenName, familyName, null, null, null, null, false, false);
    }
}
