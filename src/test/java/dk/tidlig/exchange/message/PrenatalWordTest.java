package dk.tidlig.exchange.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.Births;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.About;
import dk.tidlig.intake.AcceptEnquiry;
import dk.tidlig.intake.AcceptEnquiry.ForChild;
import dk.tidlig.intake.Asked;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.Reach;
import dk.tidlig.intake.SubmitEnquiry;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.TargetGroup.Subject;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import dk.tidlig.visitation.Decision;
import dk.tidlig.visitation.Visitations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Word of a vulnerable family before birth, in a programme that only professionals lead into.
@TidligTest
class PrenatalWordTest {
    private static final LocalDate DUE = LocalDate.of(2026, 4, 20);
    private static final LocalDate BORN = LocalDate.of(2026, 3, 2);

    @Autowired
    Enquiries enquiries;

    @Autowired
    Visitations visitations;

    @Autowired
    Episodes episodes;

    @Autowired
    Births births;

    @Autowired
    Children children;

    @Autowired
    Messages messages;

    @Autowired
    MessagesAsEnquiries asEnquiries;

    @Autowired
    People people;

    private Actor midwife;
    private Actor visitor;

    @BeforeEach
    void come() {
        midwife = people.employed("0101", "midwife", "referrer");
        visitor = people.employed("0101", "health-visitor", "coordinator");
    }

    @Test
    void theMidwifesWordOpensACourseThatGoesOnAsTheChilds() {
        var enquiry = tell(midwife);
        var child = accept(enquiry);
        var before = course(child);

        as(visitor, () -> {
            var version = children.read(visitor, child).version();
            births.born(visitor, child, new Births.Birth(version, BORN, "Ella", "Prøvesen", null));
            return child;
        });

        var after = course(child);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.open()).isTrue();
        assertThat(as(visitor, () -> children.read(visitor, child)).bornOn()).isEqualTo(BORN);
    }

    @Test
    void aHospitalsMessageStandsInTheEnquiryAndGoesWithIt() {
        var letter = Letters.bytes(Letters.pair().first().replace("953741000016009", "999999000016101"));
        var message =
                as(visitor, () -> messages.receive(visitor, letter, false)).message();
        var from = "message:" + message.id();

        assertThat(as(visitor, () -> asEnquiries.prefill(visitor, from))
                        .orElseThrow()
                        .words())
                .isNotBlank();
        var enquiry = tell(visitor);
        as(visitor, () -> {
            asEnquiries.became(
                    visitor, from, enquiry, enquiries.read(visitor, enquiry).child());
            return enquiry;
        });

        assertThat(as(visitor, () -> messages.read(visitor, message.id())).settled())
                .isNotNull();
    }

    @Test
    void whoTellsDecidesNothingAndReadsNothing() {
        var enquiry = tell(midwife);
        var neighbour = people.with("coordinator");

        assertThatThrownBy(() -> as(midwife, () -> enquiries.read(midwife, enquiry)))
                .isInstanceOfAny(Refused.class, NotFound.class);
        assertThatThrownBy(() -> as(neighbour, () -> enquiries.read(neighbour, enquiry)))
                .isInstanceOf(NotFound.class);
    }

    private EnquiryId tell(Actor actor) {
        var asked = new Asked(
                "midwife",
                new About(Subject.UNBORN_CHILD, null, DUE, null),
                List.of("network"),
                "Hun står meget alene.",
                null,
                new Reach("Jordemoderen", Reach.Way.PHONE, "12 34 56 87", null, null, false),
                null,
                null,
                null,
                null);
        return as(
                actor,
                () -> enquiries.submit(
                        actor,
                        new SubmitEnquiry(
                                "tidlig-indsats-0-2", asked, ChildId.random(), SubmitEnquiry.Looked.NOT_YET)));
    }

    private ChildId accept(EnquiryId enquiry) {
        var unborn = new ForChild.New(ChildDetails.unborn(DUE), null, Set.of());
        var yes = new Decision(
                Decision.Kind.ACCEPTED,
                Map.of(),
                null,
                "Alene om det.",
                "Behovsbesøg fra nu af.",
                null,
                new AcceptEnquiry(unborn, visitor.id(), null));
        return as(visitor, () -> visitations.decide(visitor, enquiry, yes)).child();
    }

    private EpisodeView course(ChildId child) {
        var all = as(visitor, () -> episodes.of(visitor, child));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Tenant.in(actor.municipality(), work::get);
    }
}
