package dk.tidlig.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.DateRange;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who keeps the catalogue, and that nothing in it gets lost.
@TidligTest
class CatalogueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Catalogue catalogue;

    @Autowired
    Offers offers;

    @Autowired
    People people;

    Actor keeper;
    Actor helper;
    Actor stranger;

    @BeforeEach
    void people() {
        keeper = people.with("administrator");
        helper = people.with("helper");
        stranger = people.elsewhere("administrator");
    }

    @Test
    void administratorsAndCoordinatorsKeepTheCatalogue() {
        assertThat(create(keeper, "Et")).isNotNull();
        assertThat(create(people.with("coordinator"), "To")).isNotNull();
    }

    @Test
    void othersReadItAndChangeNothing() {
        var id = create(keeper, "Læses");

        assertThat(read(helper, id).offer().content().name().da()).isEqualTo("Læses");
        refusesTo(() -> create(helper, "Nej"));
        refusesTo(() -> amend(helper, id, 1, "Nej"));
        refusesTo(() -> close(helper, id, TODAY));
        refusesTo(() -> in(helper, () -> catalogue.reopen(helper, id)));
        refusesTo(() -> in(helper, () -> catalogue.edit(helper, id)));
        refusesTo(() -> in(helper, () -> catalogue.prepare(helper)));
        refusesTo(() -> in(helper, () -> catalogue.install(helper, List.of())));
        refusesTo(() -> certify(helper, id, helper, TODAY, null));
        refusesTo(() -> in(helper, () -> catalogue.withdraw(helper, id, helper.id(), TODAY)));
    }

    @Test
    void anotherMunicipalityHasNothingOfIt() {
        var id = create(keeper, "Vores");

        assertThatThrownBy(() -> read(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> amend(stranger, id, 1, "Deres")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> close(stranger, id, TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> certify(stranger, id, stranger, TODAY, null)).isInstanceOf(NotFound.class);
        assertThat(search(stranger, "Vores")).isEmpty();
    }

    @Test
    void refusesACodeThatIsTaken() {
        var offer = OfferSamples.offer("Først");
        in(keeper, () -> catalogue.create(keeper, offer));

        assertThatThrownBy(() -> in(keeper, () -> catalogue.create(keeper, offer)))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::refusal)
                .isEqualTo(OfferRefusal.CODE_TAKEN);
    }

    @Test
    void takesInWhatIsMissingAndLeavesWhatPeopleWrote() {
        var shipped = OfferSamples.offer("Fra filen");
        in(keeper, () -> catalogue.install(Actor.system(keeper.municipality()), List.of(shipped)));
        var id = in(keeper, () -> offers.byCode(shipped.code())).orElseThrow().id();
        amend(keeper, id, 1, "Rettet i siden");

        int added = in(keeper, () -> catalogue.install(Actor.system(keeper.municipality()), List.of(shipped)));

        assertThat(added).isZero();
        assertThat(read(keeper, id).offer().content().name().da()).isEqualTo("Rettet i siden");
    }

    @Test
    void keepsEveryEdition() {
        var id = create(keeper, "Første");
        amend(keeper, id, 1, "Anden");

        assertThat(read(keeper, id).editions())
                .extracting(it -> it.content().name().da())
                .containsExactly("Anden", "Første");
        assertThat(in(keeper, () -> offers.edition(id, 1)).content().name().da())
                .isEqualTo("Første");
    }

    @Test
    void theLaterOfTwoWhoEditSeesBothTexts() {
        var id = create(keeper, "Før");
        amend(keeper, id, 1, "Den enes");

        assertThatThrownBy(() -> amend(keeper, id, 1, "Den andens"))
                .asInstanceOf(type(Stale.class))
                .satisfies(stale -> {
                    assertThat(stale.version()).isEqualTo(2);
                    assertThat(stale.standing()).containsEntry("name.da", "Den enes");
                });
    }

    @Test
    void aClosedOfferIsStillReadAndCanOpenAgain() {
        var name = FreshName.word();
        var id = create(keeper, name);
        close(keeper, id, TODAY);

        assertThat(read(helper, id).offer().isOpenOn(TODAY)).isFalse();
        assertThat(search(keeper, name)).isEmpty();
        assertThat(in(keeper, () -> catalogue.search(keeper, new OfferQuery(name, null, null, false, true))))
                .hasSize(1);

        in(keeper, () -> catalogue.reopen(keeper, id));
        assertThat(read(helper, id).offer().isOpenOn(TODAY)).isTrue();
    }

    @Test
    void refusesToCloseBeforeItOpenedOrTwice() {
        var id = create(keeper, "Dato");

        assertThatThrownBy(() -> close(keeper, id, LocalDate.of(2020, 1, 1))).isInstanceOf(Refused.class);
        close(keeper, id, TODAY);
        assertThatThrownBy(() -> close(keeper, id, TODAY)).isInstanceOf(Refused.class);
    }

    @Test
    void findsByWordsThemeAgeAndFreePlaces() {
        var word = "Qx" + create(keeper, "x").toString().substring(0, 8);
        var full = in(
                keeper,
                () -> catalogue.create(
                        keeper,
                        new NewOffer(
                                "f-" + word.toLowerCase(java.util.Locale.ROOT),
                                TODAY,
                                OfferSamples.content(word, null, 1))));

        assertThat(search(keeper, word.toUpperCase(java.util.Locale.ROOT)))
                .extracting(row -> row.offer().id())
                .containsExactly(full);
        assertThat(found(new OfferQuery(word, "sleep", 17, true, false))).hasSize(1);
        assertThat(found(new OfferQuery(word, null, OfferQuery.UNBORN, false, false)))
                .hasSize(1);
        assertThat(found(new OfferQuery(word, null, 18, false, false))).isEmpty();
    }

    @Test
    void aCertificateOpensAnOfferToAnotherProfessionUntilItExpires() {
        var content = OfferSamples.content("Kun jordemødre", null, null, List.of("midwife"));
        var id = in(keeper, () -> catalogue.create(keeper, new NewOffer("c-" + OfferId.random(), TODAY, content)));
        assertThat(mayGive(id, TODAY)).isFalse();

        certify(keeper, id, helper, TODAY, TODAY.plusDays(30));

        assertThat(mayGive(id, TODAY)).isTrue();
        assertThat(mayGive(id, TODAY.plusDays(30))).isTrue();
        assertThat(mayGive(id, TODAY.plusDays(31))).isFalse();
        in(keeper, () -> catalogue.withdraw(keeper, id, helper.id(), TODAY));
        assertThat(mayGive(id, TODAY)).isFalse();
    }

    private boolean mayGive(OfferId id, LocalDate day) {
        return in(keeper, () -> offers.mayGive(offers.get(id), helper.id(), "psychologist", day));
    }

    private List<OfferRow> found(OfferQuery query) {
        return in(keeper, () -> catalogue.search(keeper, query));
    }

    private List<OfferRow> search(Actor actor, String words) {
        return in(actor, () -> catalogue.search(actor, new OfferQuery(words, null, null, false, false)));
    }

    private OfferId create(Actor actor, String name) {
        return in(actor, () -> catalogue.create(actor, OfferSamples.offer(name)));
    }

    private OfferView read(Actor actor, OfferId id) {
        return in(actor, () -> catalogue.read(actor, id));
    }

    private void amend(Actor actor, OfferId id, int edition, String name) {
        in(actor, () -> catalogue.amend(actor, id, edition, OfferSamples.content(name, null, null)));
    }

    private void close(Actor actor, OfferId id, LocalDate on) {
        in(actor, () -> catalogue.close(actor, id, on));
    }

    private void certify(Actor actor, OfferId id, Actor holder, LocalDate from, LocalDate to) {
        in(actor, () -> catalogue.certify(actor, id, new Certificate(holder.id(), "Kursus", new DateRange(from, to))));
    }

    private static <T> T in(Actor actor, java.util.function.Supplier<T> deed) {
        return Tenant.in(actor.municipality(), deed::get);
    }

    private static void in(Actor actor, Runnable deed) {
        Tenant.run(actor.municipality(), deed);
    }

    private static void refusesTo(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::refusal)
                .isEqualTo(AccessRefusal.MAY_NOT);
    }
}
