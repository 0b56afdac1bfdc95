package dk.tidlig.identity;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.UserId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Who acts, for which municipality, with which rights and for which purpose. First parameter of every use case.
///
/// @param profession code of the profession; of the public `public`, of a family `family`, of the operator `operator`
/// @param title what the profession is called, in the actor's language; empty for those without one
/// @param rights what the actor's roles give: the action's code and how far it reaches
/// @param purpose code of the purpose that each look is noted with
public record Actor(
        Kind kind,
        UserId id,
        MunicipalityId municipality,
        String name,
        String profession,
        String title,
        Map<String, Reach> rights,
        String purpose,
        Locale language) {
    /// What sort of actor.
    public enum Kind {
        PROFESSIONAL,
        /// One of a family, with a log-in of their own: no role, and the deeds of `family` alone.
        FAMILY,
        /// Somebody who has not logged in: may enquire, and see where their own enquiry stands.
        PUBLIC,
        /// The operator at the municipality's own machine.
        OPERATOR,
        /// The program itself, for jobs.
        SYSTEM
    }

    public static final String PURPOSE_FOLLOW_UP = "follow-up";

    /// What a family looks at its own for.
    public static final String PURPOSE_OWN = "own-access";

    private static final UserId NOBODY = UserId.of("00000000-0000-0000-0000-000000000001");
    private static final UserId OPERATOR = UserId.of("00000000-0000-0000-0000-000000000002");
    private static final UserId SYSTEM = UserId.of("00000000-0000-0000-0000-000000000003");

    public Actor {
        rights = Map.copyOf(rights);
    }

    public static Actor visitor(MunicipalityId municipality, Locale language) {
        return new Actor(Kind.PUBLIC, NOBODY, municipality, "", "public", "", Map.of(), "enquire", language);
    }

    public static Actor family(UserId id, MunicipalityId municipality, String name, Locale language) {
        return new Actor(Kind.FAMILY, id, municipality, name, "family", "", Map.of(), PURPOSE_OWN, language);
    }

    public static Actor operator(MunicipalityId municipality) {
        return new Actor(
                Kind.OPERATOR, OPERATOR, municipality, "operator", "operator", "", Map.of(), "operate", Locale.ENGLISH);
    }

    public static Actor system(MunicipalityId municipality) {
        return new Actor(
                Kind.SYSTEM, SYSTEM, municipality, "system", "system", "", Map.of(), "operate", Locale.ENGLISH);
    }

    /// The operator and the program itself need no role.
    public boolean trusted() {
        return kind == Kind.OPERATOR || kind == Kind.SYSTEM;
    }

    public Optional<Reach> reach(String action) {
        return Optional.ofNullable(rights.get(action));
    }

    /// Whether a menu item or a button makes sense for this actor at all; the gate still decides on each child.
    public boolean may(String action) {
        return trusted() || rights.containsKey(action);
    }
}
