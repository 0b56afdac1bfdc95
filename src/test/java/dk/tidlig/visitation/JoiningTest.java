package dk.tidlig.visitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.episode.CloseEpisode;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.insight.FigureBook;
import dk.tidlig.insight.FigureTable;
import dk.tidlig.insight.Period;
import dk.tidlig.intake.AcceptEnquiry;
import dk.tidlig.intake.AcceptEnquiry.ForChild;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.EnquirySamples;
import dk.tidlig.intake.IntakeRefusal;
import dk.tidlig.intake.Standing;
import dk.tidlig.intake.SubmitEnquiry;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import dk.tidlig.visitation.Decision.Answer;
import dk.tidlig.visitation.Decision.Kind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A second enquiry on a child that is in a course already.
@TidligTest
class JoiningTest {
    @Autowired
    Visitations visitations;

    @Autowired
    Enquiries enquiries;

    @Autowired
    Episodes episodes;

    @Autowired
    FigureBook figures;

    @Autowired
    TestClock clock;

    @Autowired
    People people;

    @Autowired
    MockMvc mvc;

    private final String name = FreshName.word();
    private final String family = FreshName.word();
    private Actor coordinator;
    private Actor helper;
    private ChildId child;
    private EnquiryId second;

    @BeforeEach
    void aChildInACourseAndASecondEnquiry() {
        coordinator = people.with("coordinator");
        helper = people.with("helper");
        var first = enquire();
        var accept = new AcceptEnquiry(
                new ForChild.New(ChildDetails.born(name, family, LocalDate.of(2014, 3, 4), null), null, Set.of()),
                coordinator.id(),
                helper.id());
        child = decide(
                        first,
                        new Decision(
                                Kind.ACCEPTED,
                                Map.of("open-case-bars", Answer.NO),
                                null,
                                null,
                                "Passer.",
                                null,
                                accept))
                .child();
        second = enquire();
    }

    @Test
    void isPutWithTheOpenCourseAndCountsAsAnEnquiryButNotAsACourse() {
        var before = figures();

        var decided = decide(second, joining(child));

        assertThat(decided.child()).isEqualTo(child);
        assertThat(here(() -> enquiries.read(coordinator, second)).standing()).isEqualTo(Standing.JOINED);
        assertThat(here(() -> enquiries.read(coordinator, second)).child()).isEqualTo(child);
        assertThat(here(() -> episodes.of(coordinator, child)))
                .singleElement()
                .extracting(EpisodeView::open)
                .isEqualTo(true);
        assertThat(figures()).isEqualTo(before);
        close();
        assertThat(figures().get("ended")).isEqualTo(before.get("ended") + 1);
    }

    private void close() {
        Tenant.run(coordinator.municipality(), () -> {
            var course = episodes.of(coordinator, child).getFirst().id();
            var findings = episodes.closingFindings(coordinator, child, course, "unchanged").stream()
                    .map(ClosingFinding::key)
                    .collect(Collectors.toSet());
            episodes.close(coordinator, child, course, new CloseEpisode("unchanged", clock.instant(), findings));
        });
    }

    @Test
    void theHelperReadsItOnMyDayAndOnTheTimeline() throws Exception {
        decide(second, joining(child));

        assertThat(page("/my-day", helper)).contains("lagde en ny henvendelse til forløbet: " + name);
        assertThat(page("/children/" + child, helper)).contains("Henvendelsen er lagt til det åbne forløb");
    }

    @Test
    void needsAChildWithAnOpenCourseOfTheProgramme() {
        assertThatThrownBy(() -> decide(second, joining(ChildId.random()))).isInstanceOf(NotFound.class);
        var untouched = here(() -> enquiries.read(coordinator, second));
        assertThat(untouched.settlement()).isNull();
        var lone = here(() -> enquiries.read(coordinator, enquire())).child();
        assertThatThrownBy(() -> decide(second, joining(lone)))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(IntakeRefusal.NO_OPEN_COURSE));
    }

    @Test
    void whoMayNotPutsNothingAnywhere() {
        var stranger = people.elsewhere("coordinator");

        assertThatThrownBy(() ->
                        Tenant.in(helper.municipality(), () -> visitations.decide(helper, second, joining(child))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        Tenant.in(stranger.municipality(), () -> visitations.decide(stranger, second, joining(child))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theFormAsksForTheChildAndThenLeadsToItsPage() throws Exception {
        var unnamed = answer(filled().param("givenName", name).param("familyName", family));
        var sent = answer(filled().param("givenName", name).param("child", child.toString()));

        assertThat(unnamed.getStatus()).isEqualTo(422);
        assertThat(unnamed.getContentAsString()).contains("vælg så barnet på listen", "value=\"" + child + "\"");
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(sent.getHeader("Location")).isEqualTo("/children/" + child);
        assertThat(page("/enquiries/" + second + "/decide", coordinator))
                .contains("Den er lagt til barnets åbne forløb.");
    }

    @Test
    void anAcceptedChildsNumberThatTellsAnotherDayIsAskedAbout() throws Exception {
        var accepted = post("/enquiries/" + second + "/decide")
                .param("_once", UUID.randomUUID().toString())
                .param("kind", "ACCEPTED")
                .param("reason", "Passer.")
                .param("bornOn", "2014-03-05")
                .param("cpr", "0403144998");

        assertThat(answer(accepted).getContentAsString())
                .contains("CPR-nummeret fortæller en anden fødselsdag", "name=\"cprSure\"");
    }

    private MockHttpServletRequestBuilder filled() {
        return post("/enquiries/" + second + "/decide")
                .param("_once", UUID.randomUUID().toString())
                .param("kind", "JOINED")
                .param("reason", "Moderen har skrevet igen.");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(people.loggedIn(coordinator)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String page(String path, Actor reader) throws Exception {
        return mvc.perform(get(path).with(people.loggedIn(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /// What is counted of enquiries and courses that came today; the second enquiry is among them before it is decided.
    private Map<String, Long> figures() {
        var today = LocalDate.of(2026, 3, 3);
        var counted = here(() -> FigureTable.of(figures.of(
                Actor.operator(coordinator.municipality()), EnquirySamples.PROGRAMME, new Period(today, today), 0)));
        return Map.of(
                "enquiries", ((Number) counted.get("enquiries")).longValue(),
                "ended", ((Number) counted.get("ended")).longValue());
    }

    private EnquiryId enquire() {
        return Tenant.in(
                helper.municipality(),
                () -> enquiries.submit(
                        helper,
                        new SubmitEnquiry(
                                EnquirySamples.PROGRAMME,
                                EnquirySamples.fromASchool(null),
                                ChildId.random(),
                                SubmitEnquiry.Looked.NOT_YET)));
    }

    private static Decision joining(ChildId whose) {
        return new Decision(Kind.JOINED, Map.of(), null, null, "Moderen har skrevet igen.", null, null, whose);
    }

    private Visitations.Decided decide(EnquiryId enquiry, Decision decision) {
        return here(() -> visitations.decide(coordinator, enquiry, decision));
    }

    private <T> T here(Supplier<T> work) {
        return Tenant.in(coordinator.municipality(), work::get);
    }
}
