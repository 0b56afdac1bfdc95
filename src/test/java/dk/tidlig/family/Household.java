package dk.tidlig.family;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.family.FamilyInvitations;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.TestClock;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A child with its parents, and log-ins for them.
@Component
class Household {
    static final String PASSWORD = "vindmølle-gummistøvle-rugbrød-5";

    private final EpisodeSamples samples;
    private final Relatives relatives;
    private final LogIns logIns;
    private final FamilyInvitations invitations;
    private final Accounts accounts;

    Household(
            EpisodeSamples samples,
            Relatives relatives,
            LogIns logIns,
            FamilyInvitations invitations,
            Accounts accounts) {
        this.samples = samples;
        this.relatives = relatives;
        this.logIns = logIns;
        this.invitations = invitations;
        this.accounts = accounts;
    }

    record Home(Actor professional, ChildId child, EpisodeId episode, KinId mother, KinId father) {}

    Home with(Actor professional) {
        return with(professional, samples.child(professional.municipality()));
    }

    /// With a child that is here already, in a course from nine days ago.
    Home with(Actor professional, ChildId child) {
        var began = TestClock.START.minus(Duration.ofDays(9));
        return new Home(
                professional,
                child,
                samples.open(professional, child, began),
                kin(professional, child, KinRelation.MOTHER),
                kin(professional, child, KinRelation.FATHER));
    }

    KinId kin(Actor professional, ChildId child, KinRelation relation) {
        var adult = AdultDetails.named("P" + FreshName.word(), FreshName.word());
        return Tenant.in(
                professional.municipality(),
                () -> relatives.add(professional, child, new KinDetails(adult, relation, true, null)));
    }

    LogIns.Invited invite(Home home, @Nullable KinId who) {
        return Tenant.in(
                home.professional().municipality(), () -> logIns.invite(home.professional(), home.child(), who));
    }

    /// Invited, and the code is used.
    Actor loggedIn(Home home, @Nullable KinId who) {
        var invited = invite(home, who);
        invitations.use(String.valueOf(invited.code()), PASSWORD);
        return actor(home, invited.username());
    }

    Actor actor(Home home, String username) {
        var account = accounts.byUsername(username).orElseThrow();
        return Actor.family(account.id(), home.professional().municipality(), account.name(), Locale.of("da"));
    }

    MockHttpServletResponse get(MockMvc mvc, Actor who, String url) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(url)
                        .with(user(accounts.get(who.id()).username()).authorities()))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse post(MockMvc mvc, Actor who, String url, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(url)
                .with(csrf())
                .with(user(accounts.get(who.id()).username()).authorities());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
