package dk.tidlig.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.AcceptEnquiry.ForChild;
import dk.tidlig.intake.draft.Awareness;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Intake.Enquirer;
import dk.tidlig.programme.TargetGroup.Subject;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What whoever rings the family must know first.
@TidligTest
class ReachPanelTest {
    @Autowired
    Enquiries enquiries;

    @Autowired
    Settlements settlements;

    @Autowired
    EnquiryLines lines;

    @Autowired
    People people;

    @Autowired
    MockMvc mvc;

    private Actor coordinator;

    @BeforeEach
    void somebodyWhoRings() {
        coordinator = people.with("coordinator");
    }

    @Test
    void saysBesideTheNumberThatTheOtherParentDoesNotKnow() throws Exception {
        var child = accepted("11 22 33 44", "other-parent-not");

        var page = page(child);

        assertThat(page.substring(page.indexOf("id=\"h-reach\"")))
                .containsSubsequence("Den anden forælder ved det ikke.", "Ring på 11 22 33 44");
    }

    @Test
    void saysNothingWhereAllKnow() throws Exception {
        assertThat(page(accepted("11 22 33 44", "other-parent-agrees")))
                .contains("Ring på 11 22 33 44")
                .doesNotContain("ved det ikke", "Spørg, før I siger noget");
    }

    @Test
    void showsBothNumbersWhenTwoHaveAskedEachWithWhoGaveIt() throws Exception {
        var child = accepted("11 22 33 44", "other-parent-not");
        var second = enquire("55 66 77 88", "other-parent-agrees");
        here(() -> settlements.join(coordinator, second, child));

        assertThat(page(child))
                .contains("Ring på 11 22 33 44", "Ring på 55 66 77 88", "Den anden forælder ved det ikke.")
                .containsPattern("<h3>[^<]*tirsdag 3. marts</h3>");
    }

    @Test
    void everyAnswerHasItsCautionOrNeedsNone() {
        here(() -> Arrays.stream(Enquirer.values())
                        .flatMap(who -> Awareness.choices(who).stream())
                        .map(aware -> lines.caution(asked("11 22 33 44", aware)))
                        .toList())
                .forEach(caution -> assertThat(caution == null || !caution.startsWith("intake."))
                        .as(caution)
                        .isTrue());
    }

    private ChildId accepted(String phone, String aware) {
        var name = FreshName.word();
        var child = new ForChild.New(
                ChildDetails.born(name, FreshName.word(), LocalDate.of(2014, 3, 4), null), null, Set.of());
        var enquiry = enquire(phone, aware);
        return here(() -> settlements
                .accept(coordinator, enquiry, new AcceptEnquiry(child, coordinator.id(), null))
                .child());
    }

    private EnquiryId enquire(String phone, String aware) {
        return here(() -> enquiries.submit(
                coordinator,
                new SubmitEnquiry(
                        EnquirySamples.PROGRAMME,
                        asked(phone, aware),
                        ChildId.random(),
                        SubmitEnquiry.Looked.NOT_YET)));
    }

    private static Asked asked(String phone, String aware) {
        return new Asked(
                "school",
                new About(Subject.CHILD, null, null, 5),
                List.of("sleep"),
                null,
                null,
                new Reach("Mette", Reach.Way.PHONE, phone, null, null, false),
                aware,
                null,
                null,
                null);
    }

    private String page(ChildId child) throws Exception {
        return mvc.perform(get("/children/" + child).with(people.loggedIn(coordinator)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private <T> T here(Supplier<T> work) {
        return Tenant.in(people.here(), work::get);
    }
}
