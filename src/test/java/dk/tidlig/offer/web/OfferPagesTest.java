package dk.tidlig.offer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.tidlig.identity.Actor;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.NewOffer;
import dk.tidlig.offer.OfferSamples;
import dk.tidlig.offer.Offers;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The pages of the catalogue.
@TidligTest
class OfferPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Offers offers;

    @Autowired
    People people;

    Actor keeper;

    @BeforeEach
    void aKeeper() {
        keeper = people.with("administrator");
    }

    @Test
    void saysOfAnOfferThatItIsGivenBesideAPlacement() throws Exception {
        var id = Tenant.in(
                keeper.municipality(),
                () -> catalogue.create(
                        keeper,
                        new NewOffer(
                                "b-" + UUID.randomUUID(),
                                LocalDate.of(2026, 1, 1),
                                OfferSamples.besidePlacement("Samvær med støtte"))));
        mvc.perform(get("/offers/" + id).with(people.loggedIn(keeper)))
                .andExpect(content().string(containsString("Kan gives ved siden af en anbringelse")))
                .andExpect(content().string(not(containsString("Kan være et alternativ til anbringelse"))));
    }

    @Test
    void showsTheShippedOffersToEveryProfessional() throws Exception {
        mvc.perform(get("/offers").param("words", "cos-p").with(people.loggedIn(people.with("helper"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tryghedscirklen (COS-P)")))
                .andExpect(content().string(containsString("0–5 år")))
                .andExpect(content().string(containsString("8 gange à 120 minutter")))
                .andExpect(content().string(containsString("ledige af 12")));
    }

    @Test
    void showsWhereADoseComesFrom() throws Exception {
        var offer = Tenant.in(
                keeper.municipality(), () -> offers.byCode("cool-kids").orElseThrow());

        mvc.perform(get("/offers/" + offer.id()).with(people.loggedIn(people.with("helper"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("stord.kommune.no")))
                .andExpect(content().string(containsString("4 til 8 deltagere")));
    }

    @Test
    void readsInEnglish() throws Exception {
        mvc.perform(get("/offers").param("lang", "en").param("words", "cos-p").with(people.loggedIn(keeper)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Circle of Security")));
    }

    @Test
    void aNewOfferIsWrittenAndFound() throws Exception {
        var code = "ny-" + UUID.randomUUID();

        mvc.perform(filled(post("/offers"), code, "Skovgruppen")).andExpect(status().isSeeOther());

        assertThat(Tenant.in(keeper.municipality(), () -> offers.byCode(code)))
                .get()
                .extracting(it -> it.content().target().ages().untilBirthday())
                .isEqualTo(13);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() throws Exception {
        mvc.perform(filled(post("/offers"), "Ikke En Kode", "Skovgruppen")
                        .param("dose.least", "mange")
                        .param("room.places", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Skriv et helt tal. Her står mange.")))
                .andExpect(content().string(containsString("Tallet skal være fra 1 til 10.000.")))
                .andExpect(content().string(containsString("value=\"Skovgruppen\"")));
    }

    @Test
    void aCodeThatTheFormDidNotOfferIsSaidOnceAndNotOfferedThen() throws Exception {
        var answer = mvc.perform(filled(post("/offers"), "ny-" + UUID.randomUUID(), "Skovgruppen")
                        .param("professions", "wizard", "wizard", "wizard")
                        .param("target.themes", "no-such-theme", "no-such-theme")
                        .param("target.audiences", "DRAGON", "DRAGON"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer)
                .containsPattern("Det kan ikke vælges: wizard(?s:.*)")
                .doesNotContain("value=\"wizard\"", "value=\"DRAGON\"", "value=\"no-such-theme\"");
        for (var code : new String[] {"wizard", "DRAGON", "no-such-theme"}) {
            assertThat(answer.split("Det kan ikke vælges: " + code, -1))
                    .as("above the form and at the field")
                    .hasSize(3);
        }
    }

    @Test
    void saysWhereATextIsTooLong() throws Exception {
        mvc.perform(filled(post("/offers"), "lang-" + UUID.randomUUID(), "For langt")
                        .param("dose.source.da", "x".repeat(20_000)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#f-dose.source.da\"")))
                .andExpect(content().string(containsString("value=\"For langt\"")));
    }

    @Test
    void theLaterOfTwoSeesBothAndLosesNothing() throws Exception {
        var id = Tenant.in(keeper.municipality(), () -> catalogue.create(keeper, OfferSamples.offer("Før")));
        mvc.perform(filled(post("/offers/" + id), "x", "Den enes navn").param("edition", "1"))
                .andExpect(status().isSeeOther());

        mvc.perform(filled(post("/offers/" + id), "x", "Den andens navn").param("edition", "1"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Den enes navn")))
                .andExpect(content().string(containsString("value=\"Den andens navn\"")))
                .andExpect(content().string(containsString("name=\"edition\" value=\"2\"")));
    }

    @Test
    void closesAndOpensAgain() throws Exception {
        var id = Tenant.in(keeper.municipality(), () -> catalogue.create(keeper, OfferSamples.offer("Lukkes")));

        mvc.perform(get("/offers/" + id + "/close").with(people.loggedIn(keeper)))
                .andExpect(status().isOk());
        mvc.perform(sent(post("/offers/" + id + "/close")).param("on", "2026-03-03"))
                .andExpect(status().isSeeOther());
        mvc.perform(get("/offers/" + id).with(people.loggedIn(keeper)))
                .andExpect(content().string(containsString("Åbn tilbuddet igen")));
        mvc.perform(sent(post("/offers/" + id + "/reopen"))).andExpect(status().isSeeOther());
    }

    @Test
    void givesACertificateAndTakesItBack() throws Exception {
        var id = Tenant.in(keeper.municipality(), () -> catalogue.create(keeper, OfferSamples.offer("Bevis")));
        var holder = people.with("helper");

        mvc.perform(get("/offers/" + id + "/certificates/new").with(people.loggedIn(keeper)))
                .andExpect(status().isOk());
        mvc.perform(sent(post("/offers/" + id + "/certificates"))
                        .param("holder", holder.id().toString())
                        .param("title", "Kursusbevis")
                        .param("from", "2026-03-03")
                        .param("to", "2026-03-01"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(sent(post("/offers/" + id + "/certificates"))
                        .param("holder", holder.id().toString())
                        .param("title", "Kursusbevis")
                        .param("from", "2026-03-03"))
                .andExpect(status().isSeeOther());
        mvc.perform(get("/offers/" + id).with(people.loggedIn(keeper)))
                .andExpect(content().string(containsString("Kursusbevis")));
        mvc.perform(sent(post("/offers/" + id + "/certificates/withdraw"))
                        .param("holder", holder.id().toString())
                        .param("from", "2026-03-03"))
                .andExpect(status().isSeeOther());
    }

    @Test
    void onlyThoseWhoWorkWithFamiliesAreChosenToGiveAnOffer() throws Exception {
        var helper = people.employed(People.HERE, "midwife", "helper");
        var leader = people.employed(People.HERE, "data-protection-officer", "leader");
        var id = Tenant.in(keeper.municipality(), () -> catalogue.create(keeper, OfferSamples.offer("Gives af nogen")));

        mvc.perform(get("/offers/new").with(people.loggedIn(keeper)))
                .andExpect(content().string(containsString("value=\"midwife\"")))
                .andExpect(content().string(not(containsString("value=\"data-protection-officer\""))));
        mvc.perform(get("/offers/" + id + "/certificates/new").with(people.loggedIn(keeper)))
                .andExpect(content().string(containsString(helper.id().toString())))
                .andExpect(content().string(not(containsString(leader.id().toString()))));
    }

    @Test
    void aProfessionThatAnOfferHasAlreadyStaysAmongTheChoices() throws Exception {
        var content = OfferSamples.content("Ledes", null, null, List.of("leader"));
        var id = Tenant.in(
                keeper.municipality(),
                () -> catalogue.create(
                        keeper, new NewOffer("o-" + UUID.randomUUID(), LocalDate.of(2026, 1, 1), content)));

        mvc.perform(get("/offers/" + id + "/edit").with(people.loggedIn(keeper)))
                .andExpect(content().string(containsString("value=\"leader\"")));
    }

    @Test
    void oneWhoMayNotKeepItMeetsNoForm() throws Exception {
        var reader = people.with("helper");

        mvc.perform(get("/offers/new").with(people.loggedIn(reader))).andExpect(status().isForbidden());
        mvc.perform(post("/offers/" + UUID.randomUUID()).with(csrf()).with(people.loggedIn(reader)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/offers").with(people.loggedIn(reader)))
                .andExpect(content().string(not(containsString("/offers/new"))));
    }

    private MockHttpServletRequestBuilder sent(MockHttpServletRequestBuilder request) {
        return request.with(people.loggedIn(keeper))
                .with(csrf())
                .param("_once", UUID.randomUUID().toString());
    }

    private MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request, String code, String name) {
        return sent(request)
                .param("code", code)
                .param("openedOn", "2026-01-01")
                .param("name.da", name)
                .param("partner.kind", "CIVIL_SOCIETY")
                .param("partner.name", "Spejderne")
                .param("target.fromYears", "6")
                .param("target.untilBirthday", "13")
                .param("target.audiences", "CHILD")
                .param("setting.languages", "da, en");
    }
}
