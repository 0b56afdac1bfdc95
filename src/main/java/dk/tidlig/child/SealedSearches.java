package dk.tidlig.child;

import dk.tidlig.identity.Actor;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What somebody searches for, sealed so that it can stand in an address: a CPR number or a name there would stay in
/// the browser's history and in the log of every machine on the way. Only the one who searched can open it.
@Component
public class SealedSearches {
    /// More than any name; the rest is not searched for.
    private static final int LONGEST = 200;

    private final Secrets secrets;

    SealedSearches(Secrets secrets) {
        this.secrets = secrets;
    }

    /// @return signs that need no escaping in an address
    public String seal(Actor actor, String text) {
        var sought = text.strip();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secrets.seal(sought.substring(0, Math.min(LONGEST, sought.length())), place(actor)));
    }

    /// What was searched for; empty when another sealed it, or nobody did.
    public Optional<String> open(Actor actor, String sealed) {
        try {
            return Optional.of(
                    secrets.open(Base64.getUrlDecoder().decode(sealed.getBytes(StandardCharsets.UTF_8)), place(actor)));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private static Place place(Actor actor) {
        return new Place(actor.municipality(), "child.search", actor.id().value(), "text");
    }
}
