package dk.tidlig.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.Cpr;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.EnquiryFilter.Which;
import dk.tidlig.intake.SubmitEnquiry.Looked;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.programme.Programmes;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TidligTest
class EnquiriesTest {
    private static final Cpr NOAS = Cpr.of("240720-9995");

    @Autowired
    Enquiries enquiries;

    @Autowired
    Settlements settlements;

    @Autowired
    EnquiryStatus status;

    @Autowired
    FollowCodes codes;

    @Autowired
    Children children;

    @Autowired
    Programmes programmes;

    @Autowired
    People people;

    private Actor coordinator;
    private Actor teacher;

    @BeforeEach
    void two() {
        coordinator = people.with("coordinator");
        teacher = people.with("helper");
    }

    @Test
    void aProfessionalAsksOnBehalfOfAFamilyAndSeesWhatBecameOfIt() {
        var id = submit(teacher, EnquirySamples.fromASchool(null));

        var told = here(teacher, () -> enquiries.feedback(teacher, 1));
        here(coordinator, () -> enquiries.take(coordinator, id));
        var later = here(teacher, () -> enquiries.feedback(teacher, 1));

        assertThat(told).extracting(it -> it.enquiry().standing()).containsExactly(Standing.RECEIVED);
        assertThat(later).extracting(it -> it.enquiry().standing()).containsExactly(Standing.BEING_READ);
    }

    @Test
    void whoSentItInReadsNoMoreOfIt() {
        var id = submit(teacher, EnquirySamples.fromASchool(null));

        assertThatThrownBy(() -> here(teacher, () -> enquiries.read(teacher, id)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void readsWhatWasWrittenToOneWhoMay() {
        var id = submit(teacher, EnquirySamples.fromASchool(null));

        var read = here(coordinator, () -> enquiries.read(coordinator, id));

        assertThat(read.asked().words()).isEqualTo("Hun kommer ikke i skole.");
        assertThat(read.asked().reach().phone()).isEqualTo("12 34 56 87");
        assertThat(read.standing()).isEqualTo(Standing.RECEIVED);
    }

    @Test
    void nobodyOfAnotherMunicipalityReadsListsTakesOrSettlesIt() {
        var id = submit(teacher, EnquirySamples.fromASchool(null));
        var stranger = people.elsewhere("coordinator");

        assertThatThrownBy(() -> here(stranger, () -> enquiries.read(stranger, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(stranger, () -> enquiries.take(stranger, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(stranger, () -> settlements.withdraw(stranger, id)))
                .isInstanceOf(NotFound.class);
        assertThat(here(stranger, () -> enquiries.list(stranger, all())).rows())
                .extracting(EnquiryRow::id)
                .doesNotContain(id);
    }

    @Test
    void whoMayNotIsRefused() {
        var id = submit(teacher, EnquirySamples.fromASchool(null));

        assertThatThrownBy(() -> here(teacher, () -> enquiries.list(teacher, all())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> here(teacher, () -> enquiries.take(teacher, id)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> here(teacher, () -> settlements.decline(teacher, id, "x", "y")))
                .isInstanceOf(Refused.class);
        var visitor = Actor.visitor(people.here(), Locale.of("da"));
        assertThatThrownBy(() -> submit(visitor, EnquirySamples.fromASchool(null)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void listsNewSettledAndMineTheNewestFirst() {
        var first = submit(teacher, EnquirySamples.fromASchool(null));
        var second = submit(teacher, EnquirySamples.fromASchool(null));
        here(coordinator, () -> enquiries.take(coordinator, first));
        here(coordinator, () -> settlements.decline(coordinator, second, "other-offer", "Ring til klubben."));

        assertThat(ids(Which.NEW)).contains(first).doesNotContain(second);
        assertThat(ids(Which.SETTLED)).contains(second).doesNotContain(first);
        assertThat(ids(Which.MINE)).containsExactlyInAnyOrder(first, second);
        var reference =
                here(coordinator, () -> enquiries.read(coordinator, first)).reference();
        var found = new EnquiryFilter(Which.SETTLED, null, reference.spaced().toLowerCase(Locale.ROOT), 1);
        assertThat(here(coordinator, () -> enquiries.list(coordinator, found)).rows())
                .extracting(EnquiryRow::id)
                .containsExactly(first);
    }

    @Test
    void whatIsSettledStays() {
        var id = submit(teacher, EnquirySamples.fromASchool(null));
        here(coordinator, () -> settlements.decline(coordinator, id, "not-target-group", "Tal med lægen."));

        assertThatThrownBy(() -> here(coordinator, () -> settlements.withdraw(coordinator, id)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> here(coordinator, () -> enquiries.take(coordinator, id)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theOneWhoAskedReadsTheWordsOfTheNoAndNothingElse() {
        var id = submit(teacher, EnquirySamples.fromASchool(null));
        var visitor = Actor.visitor(people.here(), Locale.of("da"));
        var reference = here(coordinator, () -> enquiries.read(coordinator, id)).reference();
        here(coordinator, () -> settlements.decline(coordinator, id, "other-offer", "Ring til klubben."));

        var opened = here(visitor, () -> status.open(visitor, reference.spaced(), code(reference)));
        var seen = here(visitor, () -> status.read(visitor, opened));

        assertThat(seen.standing()).isEqualTo(Standing.DECLINED);
        assertThat(seen.answer()).isEqualTo("Ring til klubben.");
    }

    @Test
    void looksForTheChildBeforeItIsMadeAnew() {
        var known = register("Noa", "Lindholm", NOAS);
        var same = EnquirySamples.fromASchool(new Asked.Identity("Noa", "Lindholm", NOAS));

        assertThatThrownBy(() -> submit(coordinator, same))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(IntakeRefusal.LIKELY_KNOWN));
        var id = here(
                coordinator,
                () -> enquiries.submit(
                        coordinator, new SubmitEnquiry(EnquirySamples.PROGRAMME, same, known, Looked.FOUND)));

        assertThat(here(coordinator, () -> enquiries.read(coordinator, id)).child())
                .isEqualTo(known);
    }

    @Test
    void tellsOneWhoMayNotLookNothingOfWhoIsHere() {
        register("Liv", "Skov", Cpr.of("030315-9996"));
        var same = EnquirySamples.fromASchool(new Asked.Identity("Liv", "Skov", Cpr.of("030315-9996")));
        var nobody = people.with();

        assertThat(submit(nobody, same)).isNotNull();
    }

    @Test
    void takesManyInOnceAndLeavesThoseThatAreHere() {
        var child = register("Emil", "Toft", Cpr.of("040414-9993"));
        var version = here(coordinator, () -> programmes.published(EnquirySamples.PROGRAMME))
                .id();
        var lines = List.of(
                new ImportedEnquiry(
                        "X-1", version, LocalDate.of(2022, 3, 18), "school", "sleep", child, null, false, null),
                new ImportedEnquiry(
                        "X-2", version, LocalDate.of(2022, 3, 19), "parent", "grief", child, null, false, null));

        var first = here(coordinator, () -> enquiries.importAll(coordinator, EnquirySamples.PROGRAMME, lines));
        var again = here(coordinator, () -> enquiries.importAll(coordinator, EnquirySamples.PROGRAMME, lines));

        assertThat(again).isEqualTo(first).hasSize(2);
        assertThat(here(
                        coordinator,
                        () -> enquiries.known(coordinator, EnquirySamples.PROGRAMME, List.of("X-1", "X-3"))))
                .containsExactly("X-1");
        assertThatThrownBy(() -> here(teacher, () -> enquiries.importAll(teacher, EnquirySamples.PROGRAMME, lines)))
                .isInstanceOf(Refused.class);
    }

    private ChildId register(String given, String family, Cpr cpr) {
        return here(
                coordinator,
                () -> children.register(
                        coordinator, RegisterChild.of(ChildId.random(), ChildDetails.born(given, family, null, cpr))));
    }

    private String code(Reference reference) {
        return here(coordinator, () -> codes.of(reference));
    }

    private EnquiryId submit(Actor actor, Asked asked) {
        return here(
                actor,
                () -> enquiries.submit(
                        actor, new SubmitEnquiry(EnquirySamples.PROGRAMME, asked, ChildId.random(), Looked.NOT_YET)));
    }

    /// On all pages: others in the same municipality may have newer ones than these.
    private List<EnquiryId> ids(Which which) {
        var rows = new ArrayList<EnquiryRow>();
        EnquiryRow.Page page;
        var number = 1;
        do {
            var filter = new EnquiryFilter(which, null, null, number++);
            page = here(coordinator, () -> enquiries.list(coordinator, filter));
            rows.addAll(page.rows());
        } while (rows.size() < page.total() && !page.rows().isEmpty());
        assertThat(rows)
                .isSortedAccordingTo(
                        Comparator.comparing(EnquiryRow::receivedAt).reversed());
        return rows.stream().map(EnquiryRow::id).toList();
    }

    private static EnquiryFilter all() {
        return new EnquiryFilter(Which.ALL, null, null, 1);
    }

    private static <T> T here(Actor actor, Supplier<T> work) {
        return Tenant.in(actor.municipality(), work::get);
    }

    private static void here(Actor actor, Runnable work) {
        Tenant.run(actor.municipality(), work);
    }
}
