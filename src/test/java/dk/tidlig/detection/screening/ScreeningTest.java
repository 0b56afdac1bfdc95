package dk.tidlig.detection.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.measure.instrument.Certifications;
import dk.tidlig.measure.instrument.GiveInstrument;
import dk.tidlig.measure.instrument.ResultId;
import dk.tidlig.measure.instrument.Results;
import dk.tidlig.measure.instrument.definition.Answer;
import dk.tidlig.measure.instrument.definition.Informant;
import dk.tidlig.programme.Programmes;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A family in need-based visits is due a screening; an instrument does it; a person decides what follows.
@TidligTest
class ScreeningTest {
    private static final String TOWN = "0101";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Screenings screenings;

    @Autowired
    ScreeningDay day;

    @Autowired
    Results results;

    @Autowired
    Certifications certifications;

    @Autowired
    Children children;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    People people;

    @Autowired
    MockMvc mvc;

    Actor visitor;
    ChildId child;
    EpisodeId course;

    @AfterEach
    void anyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @BeforeEach
    void aFamily() {
        LocaleContextHolder.setLocale(Locale.of("da"));
        visitor = people.employed(TOWN, "health-visitor", "coordinator");
        var administrator = people.employed(TOWN, "system-administrator", "administrator");
        in(() -> certifications.certify(administrator, visitor.id(), "epds", TODAY.minusDays(9), null));
        child = child(ChildDetails.born(FreshName.word(), FreshName.word(), TODAY.minusMonths(3), null));
        course = open(child);
    }

    @Test
    void anInstrumentOfTheListIsTheScreeningAndAPersonDecides() {
        assertThat(line().give()).extracting("value").containsExactly("adbb", "epds", "contact-talk");
        give(20);
        assertThat(line().title()).contains("venter på en beslutning");
        assertThat(waiting()).hasSize(1);
        assertThatThrownBy(() -> decide("family-training", " ")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decide("nothing-such", "Vi talte om det")).isInstanceOf(Refused.class);
        decide("family-training", "Vi talte om det hjemme");

        assertThat(waiting()).isEmpty();
        assertThat(line().title()).isEqualTo("Familien er screenet i tide");
        assertThat(line().said()).singleElement().satisfies(it -> {
            assertThat(it.what()).isEqualTo("Familietræning er tilbudt");
            assertThat(it.words()).isEqualTo("Vi talte om det hjemme");
        });
        assertThatThrownBy(() -> decide("nothing-more", "Igen")).isInstanceOf(Refused.class);
    }

    @Test
    void oneThatShowsNoSignsAsksNobody() {
        give(2);
        assertThat(line().title()).isEqualTo("Familien er screenet i tide");
        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> decide("nothing-more", "Intet")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> in(() -> screenings.notDone(visitor, child, course, "other", null)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whyItIsNotDoneIsSaidAndItCanStillBeDone() {
        in(() -> screenings.notDone(visitor, child, course, "not-reached", "Ingen hjemme tre gange"));
        assertThat(line().title()).isEqualTo("Screeningen er ikke lavet");
        give(3);
        assertThat(line().title()).isEqualTo("Familien er screenet i tide");
    }

    @Test
    void countsFromTheDayTheChildIsOldEnough() {
        var little = child(ChildDetails.born(FreshName.word(), FreshName.word(), TODAY.minusWeeks(2), null));
        open(little);
        assertThat(Tenant.in(visitor.municipality(), () -> screenings.of(visitor, little)))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.text()).contains("17. april 2026").contains("12. juni 2026"));
        var unborn = child(ChildDetails.unborn(TODAY.plusWeeks(9)));
        open(unborn);
        assertThat(Tenant.in(visitor.municipality(), () -> screenings.of(visitor, unborn)))
                .singleElement()
                .satisfies(it -> assertThat(it.title()).contains("til barnet er født"));
    }

    @Test
    void isForThoseAroundTheFamilyAndNobodyElsewhere() {
        var other = people.employed(TOWN, "health-visitor", "helper");
        assertThatThrownBy(() -> in(() -> screenings.of(other, child))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> in(() -> screenings.notDone(other, child, course, "other", null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> in(() -> screenings.decide(other, child, course, "nothing-more", "x")))
                .isInstanceOf(NotFound.class);
        var stranger = people.with("coordinator");
        assertThatThrownBy(() -> Tenant.run(stranger.municipality(), () -> screenings.of(stranger, child)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thePagesSayItAndKeepWhatWasTyped() throws Exception {
        var page = "/children/" + child + "/screening";
        assertThat(get(visitor, "/children/" + child).getContentAsString()).contains("Screeningen skal laves nu");
        assertThat(get(visitor, page).getContentAsString())
                .contains("Lav screeningen")
                .contains("EPDS");
        assertThat(post(page + "/" + course + "/not-done", "words", "Skrevet nu")
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("Vælg en grund.")
                .contains("Skrevet nu");
        give(20);
        assertThat(post(page + "/" + course + "/decision", "decision", "more-visits")
                        .getStatus())
                .isEqualTo(422);
        assertThat(post(page + "/" + course + "/decision", "decision", "more-visits", "why", "Tre mere")
                        .getStatus())
                .isEqualTo(303);
        assertThat(get(visitor, page).getContentAsString()).contains("Tre mere");
    }

    @Test
    void coverageIsForThoseEntrustedAndHasAFile() throws Exception {
        assertThat(get(visitor, "/screenings").getContentAsString()).contains("Screeninger");
        assertThat(get(visitor, "/screenings.csv").getContentAsString()).contains("Skulle screenes");
        assertThat(get(people.employed(TOWN, "leader", "leader"), "/screenings").getStatus())
                .isEqualTo(200);
        assertThat(get(people.employed(TOWN, "health-visitor", "helper"), "/screenings")
                        .getStatus())
                .isEqualTo(403);
    }

    private void give(int total) {
        Map<String, Answer> answers =
                Map.of("total", new Answer.Counted(BigDecimal.valueOf(total)), "self-harm", new Answer.Said(false));
        var given = new GiveInstrument(ResultId.random(), "epds", "1", Informant.MOTHER, TODAY, answers, null);
        in(() -> results.give(visitor, child, given));
    }

    private void decide(String decision, String why) {
        in(() -> screenings.decide(visitor, child, course, decision, why));
    }

    private ScreeningLine line() {
        return Tenant.in(visitor.municipality(), () -> screenings.of(visitor, child))
                .getFirst();
    }

    private List<?> waiting() {
        return Tenant.in(visitor.municipality(), () -> day.waiting(visitor));
    }

    private ChildId child(ChildDetails details) {
        var there = visitor.municipality();
        return Tenant.in(
                there, () -> children.register(Actor.system(there), RegisterChild.of(ChildId.random(), details)));
    }

    private EpisodeId open(ChildId of) {
        var there = visitor.municipality();
        var at = TODAY.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Tenant.in(
                there,
                () -> episodes.open(
                        Actor.system(there),
                        new OpenEpisode(
                                EpisodeId.random(),
                                of,
                                programmes.published("tidlig-indsats-0-2").id(),
                                at,
                                visitor.id())));
    }

    private void in(Runnable work) {
        Tenant.run(visitor.municipality(), work::run);
    }

    private MockHttpServletResponse get(Actor actor, String path) throws Exception {
        var response = mvc.perform(MockMvcRequestBuilders.get(path).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private MockHttpServletResponse post(String path, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path)
                .with(people.loggedIn(visitor))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
