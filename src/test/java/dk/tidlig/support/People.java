package dk.tidlig.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Actors;
import dk.tidlig.identity.Language;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Municipalities;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Makes real users: an account, an employment and roles as the set-up file has them.
///
///     var birgitte = people.with("coordinator");
///     var stranger = people.elsewhere("coordinator");
///     Tenant.in(birgitte.municipality(), () -> sessions.book(birgitte, …));
///     mvc.perform(get("/offers").with(people.loggedIn(birgitte)))
@TestComponent
public class People {
    public static final String HERE = "0779";
    public static final String ELSEWHERE = "0492";
    /// In the other country, with its own law, zone and roles.
    public static final String ABROAD = "0957";
    public static final String PASSWORD = "regnvejr-kaffe-solsort-7";

    private final Hiring hiring;
    private final Actors actors;
    private final Municipalities municipalities;
    private final Clock clock;

    People(Hiring hiring, Actors actors, Municipalities municipalities, Clock clock) {
        this.hiring = hiring;
        this.actors = actors;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public MunicipalityId here() {
        return municipalities.byCode(HERE).orElseThrow().id();
    }

    public MunicipalityId there() {
        return municipalities.byCode(ELSEWHERE).orElseThrow().id();
    }

    /// A psychologist here with these roles, or with none.
    public Actor with(String... roleCodes) {
        return employed(HERE, "psychologist", roleCodes);
    }

    /// The same in another municipality.
    public Actor elsewhere(String... roleCodes) {
        return employed(ELSEWHERE, "psychologist", roleCodes);
    }

    public Actor employed(String municipalityCode, String profession, String... roleCodes) {
        var name = "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        var municipality = municipalities.byCode(municipalityCode).orElseThrow();
        hiring.register(name, "Prøve " + name.substring(0, 6), municipality, stamp());
        employ(name, municipalityCode, profession, roleCodes);
        return again(name, municipality.id()).orElseThrow();
    }

    /// Employs one who has an account already, from a year ago.
    public void employ(String username, String municipalityCode, String profession, String... roleCodes) {
        var municipality = municipalities.byCode(municipalityCode).orElseThrow();
        hiring.employ(username, municipality, profession, stamp(), roleCodes);
    }

    /// The actor as the next request would have it; empty when access has ended.
    public Optional<Actor> again(Actor actor) {
        return again(username(actor), actor.municipality());
    }

    public Optional<Actor> again(String username, MunicipalityId municipality) {
        return actors.of(
                username, municipality, clock.instant(), Actor.PURPOSE_FOLLOW_UP, Optional.empty(), Language.DANISH);
    }

    public String username(Actor actor) {
        return hiring.username(actor.id());
    }

    /// For MockMvc: the request is this user's.
    public RequestPostProcessor loggedIn(Actor actor) {
        return user(username(actor)).authorities();
    }

    /// Gives the user the password [#PASSWORD], for a log-in through the real page. It takes a tenth of a second.
    public String letLogIn(Actor actor) {
        hiring.password(actor.id(), PASSWORD);
        return username(actor);
    }

    private Stamp stamp() {
        return new Stamp(clock.instant(), new UserId(new UUID(0, 3)));
    }
}
