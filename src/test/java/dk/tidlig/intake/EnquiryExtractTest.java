package dk.tidlig.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.ChildSection.Audience;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.SubmitEnquiry.Looked;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What is given out of an enquiry: whoever asked belongs to itself.
@TidligTest
class EnquiryExtractTest {
    @Autowired
    Enquiries enquiries;

    @Autowired
    IntakeSection section;

    @Autowired
    Gate gate;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Test
    void tellsTheArchiveWhoAskedAndTheFamilyNot() {
        var teacher = people.with("helper");
        var operator = Actor.operator(people.here());
        var child = ChildId.random();
        Tenant.run(
                people.here(),
                () -> enquiries.submit(
                        teacher,
                        new SubmitEnquiry(
                                EnquirySamples.PROGRAMME, EnquirySamples.fromASchool(null), child, Looked.NOT_YET)));

        var archived = exported(operator, EpisodeAction.ARCHIVE, child, Audience.ARCHIVE);
        var given = exported(operator, EpisodeAction.EXTRACT, child, Audience.FAMILY);

        assertThat(archived).contains("Hun kommer ikke i skole.", "Hanne", "12 34 56 87", teacher.name());
        assertThat(given).contains("Hun kommer ikke i skole.").doesNotContain("Hanne", "12 34 56 87", teacher.name());
    }

    private String exported(Actor actor, EpisodeAction action, ChildId child, Audience audience) {
        return Tenant.in(
                people.here(),
                () -> transaction.execute(
                        status -> String.valueOf(section.export(gate.require(actor, action, child), audience))));
    }
}
