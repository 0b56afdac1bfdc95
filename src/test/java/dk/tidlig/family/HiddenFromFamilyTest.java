package dk.tidlig.family;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.ChildPanel;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Asked;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.EnquirySamples;
import dk.tidlig.intake.SubmitEnquiry;
import dk.tidlig.intake.SubmitEnquiry.Looked;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What no log-in of a family leads to, and who gets one.
@TidligTest
class HiddenFromFamilyTest {
    private static final String CAUTION = "Den anden forælder ved det ikke.";

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    Household household;

    @Autowired
    Children children;

    @Autowired
    Enquiries enquiries;

    @Autowired
    List<ChildSection> sections;

    @Autowired
    List<ChildPanel> panels;

    /// Disqualifications, decisions and their reasons, referrals, enquiries, notifications and the family's own words
    /// are not among them. Whoever adds one decides here that a family sees it, and every parent.
    @Test
    void isToldByTheseModulesAndByNoOther() {
        assertThat(sections)
                .filteredOn(it -> tells(it, "toFamily", Grant.class))
                .extracting(ChildSection::key)
                .containsExactlyInAnyOrder(
                        "episode", "session", "session.team", "session.place", "sharing", "relaylog");
        assertThat(panels)
                .filteredOn(it -> it.familyFragment() != null)
                .extracting(ChildPanel::familyFragment)
                .containsExactlyInAnyOrder(
                        "plan/panel :: family", "relaylog/panel :: family", "measure/panel :: trajectory");
    }

    @Test
    void theOtherParentsEnquiryIsNowhere() throws Exception {
        var home = household.with(people.with("coordinator"));
        var father = household.loggedIn(home, home.father());
        enquire(home.child());

        for (var url : List.of("", "/words", "/looks", "/consents")) {
            assertThat(household
                            .get(mvc, father, "/family/" + home.child() + url)
                            .getContentAsString())
                    .doesNotContain("vil skilles", "enquiry", ">Henvendelse");
        }
    }

    @Test
    void whoeverInvitesIsWarnedOfWhoDoesNotKnow() throws Exception {
        var home = household.with(people.with("coordinator"));
        var url = "/children/" + home.child() + "/family-access";

        assertThat(page(home.professional(), url)).doesNotContain(CAUTION);
        enquire(home.child());

        assertThat(page(home.professional(), url)).contains("Før du giver adgang", CAUTION);
    }

    @Test
    void aYoungPersonHasALogInOfItsOwnAndSeesNoParentsWords() throws Exception {
        var professional = people.with("coordinator");
        var home = household.with(professional, aged(16));
        var young = household.loggedIn(home, null);
        var mother = household.loggedIn(home, home.mother());
        var own = "/family/" + home.child();
        household.post(mvc, mother, own + "/words", "words", "Kun mors ord");
        household.post(mvc, young, own + "/words", "words", "Kun den unges ord");

        assertThat(page(young, own + "/words"))
                .contains("Kun den unges ord", "Barnet eller den unge selv")
                .doesNotContain("Kun mors ord");
        assertThat(page(mother, own + "/words")).doesNotContain("Kun den unges ord");
        assertThat(page(professional, "/children/" + home.child() + "/family-words"))
                .contains("Kun mors ord", "Kun den unges ord");
    }

    private static boolean tells(Object bean, String method, Class<?>... of) {
        try {
            return !AopUtils.getTargetClass(bean).getMethod(method, of).isDefault();
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void enquire(ChildId child) {
        var teacher = people.with("helper");
        Tenant.run(
                people.here(),
                () -> enquiries.submit(
                        teacher,
                        new SubmitEnquiry(EnquirySamples.PROGRAMME, unknownToTheOther(), child, Looked.NONE_OF_THEM)));
    }

    private static Asked unknownToTheOther() {
        var it = EnquirySamples.aboutABoy();
        return new Asked(
                it.channel(),
                it.about(),
                it.themes(),
                "Vi vil skilles.",
                it.placing(),
                it.reach(),
                "other-parent-not",
                null,
                null,
                null);
    }

    private ChildId aged(int years) {
        var details = ChildDetails.born(
                FreshName.word(), FreshName.word(), LocalDate.of(2026, 1, 1).minusYears(years), null);
        return Tenant.in(
                people.here(),
                () -> children.register(Actor.system(people.here()), RegisterChild.of(ChildId.random(), details)));
    }

    private String page(Actor who, String url) throws Exception {
        var answer = household.get(mvc, who, url);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
