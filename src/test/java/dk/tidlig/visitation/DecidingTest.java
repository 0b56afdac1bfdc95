package dk.tidlig.visitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.AcceptEnquiry;
import dk.tidlig.intake.AcceptEnquiry.ForChild;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.EnquirySamples;
import dk.tidlig.intake.Standing;
import dk.tidlig.intake.SubmitEnquiry;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import dk.tidlig.visitation.Decision.Answer;
import dk.tidlig.visitation.Decision.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class DecidingTest {
    private static final Map<String, Answer> NO_CASE = Map.of("open-case-bars", Answer.NO);

    @Autowired
    Visitations visitations;

    @Autowired
    Enquiries enquiries;

    @Autowired
    Children children;

    @Autowired
    Episodes episodes;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Actor coordinator;
    private Actor helper;
    private EnquiryId enquiry;

    @BeforeEach
    void oneEnquiry() {
        coordinator = people.with("coordinator");
        helper = people.with("helper");
        enquiry = enquire();
    }

    @Test
    void aYesRegistersTheChildOpensTheCourseAndLetsTheHelperIn() {
        var decided = decide(coordinator, accept(newChild("Noa")));

        var course = here(helper, () -> episodes.of(helper, decided.child())).getFirst();
        assertThat(course.responsible()).isEqualTo(coordinator.id());
        assertThat(course.helpers()).containsExactly(helper.id());
        assertThat(here(helper, () -> enquiries.read(helper, enquiry)).standing())
                .isEqualTo(Standing.ACCEPTED);
        assertThat(here(coordinator, () -> children.read(coordinator, decided.child()))
                        .givenName())
                .isEqualTo("Noa");
    }

    @Test
    void aYesToAChildThatIsHereMovesTheEnquiryAndWhatWasDecidedBefore() {
        var known = here(
                coordinator,
                () -> children.register(
                        coordinator,
                        RegisterChild.of(
                                ChildId.random(),
                                ChildDetails.born(
                                        "Liv", UUID.randomUUID().toString(), LocalDate.of(2014, 5, 6), null))));
        decide(coordinator, decision(Kind.ASKED_FOR_MORE, Map.of(), "Hvor bor I?"));

        decide(coordinator, accept(new ForChild.Known(known)));

        var moved = here(coordinator, () -> enquiries.read(coordinator, enquiry));
        assertThat(moved.child()).isEqualTo(known);
        assertThat(moved.formerChild()).isNotNull();
        assertThat(here(coordinator, () -> visitations.of(coordinator, enquiry)))
                .extracting(DecisionView::kind)
                .containsExactly(Kind.ASKED_FOR_MORE, Kind.ACCEPTED);
        assertThat(runningClocksOf(known)).isEqualTo(2);
    }

    @Test
    void anOpenCaseBarsWithTheProgrammesWordsAndOnlyTheAnswerIsKept() {
        var yes = Map.of("open-case-bars", Answer.YES);

        assertThatThrownBy(() -> decide(coordinator, accept(newChild("Noa"), yes)))
                .isInstanceOfSatisfying(Refused.class, it -> {
                    assertThat(it.refusal()).isEqualTo(VisitationRefusal.BARRED);
                    assertThat(it.arguments().toString()).contains("allerede har en sag i familiesektionen");
                });
        decide(coordinator, decision(Kind.NOT_TARGET_GROUP, yes, null));

        var barred = here(coordinator, () -> enquiries.read(coordinator, enquiry));
        assertThat(barred.standing()).isEqualTo(Standing.DECLINED);
        assertThat(barred.answer()).contains("allerede har en sag i familiesektionen");
        assertThat(here(coordinator, () -> visitations.of(coordinator, enquiry)).getFirst())
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.BARRED))
                .satisfies(it -> assertThat(it.answers()).isEqualTo(yes));
    }

    @Test
    void everyQuestionThatBarsIsAnsweredBeforeAnEnd() {
        assertThatThrownBy(() -> decide(coordinator, accept(newChild("Noa"), Map.of())))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(VisitationRefusal.ANSWER_MISSING));
    }

    @Test
    void aNoNeedsWordsForTheOneWhoAsked() {
        assertThatThrownBy(() -> decide(coordinator, decision(Kind.OTHER_OFFER, NO_CASE, " ")))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(VisitationRefusal.WORDS_MISSING));
    }

    @Test
    void nothingHappensWhenOnePartOfAYesIsRefused() {
        var accepted = accept(newChild("Noa"));
        var twice = new Decision(Kind.ACCEPTED, NO_CASE, new BigDecimal("99"), null, "Passer", null, accepted.accept());

        assertThatThrownBy(() -> decide(coordinator, twice)).isInstanceOf(Refused.class);

        var untouched = here(coordinator, () -> enquiries.read(coordinator, enquiry));
        assertThat(untouched.settlement()).isNull();
        assertThatThrownBy(() -> here(coordinator, () -> children.read(coordinator, untouched.child())))
                .isInstanceOf(NotFound.class);
        assertThat(here(coordinator, () -> visitations.of(coordinator, enquiry)))
                .isEmpty();
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondSeesTheFirst() throws Exception {
        var colleague = people.with("coordinator");
        var start = new CyclicBarrier(2);
        List<Callable<Visitations.Decided>> both = List.of(
                () -> {
                    start.await();
                    return decide(coordinator, accept(newChild("Noa")));
                },
                () -> {
                    start.await();
                    return decide(colleague, decision(Kind.OTHER_OFFER, NO_CASE, "Ring til klubben."));
                });

        assertThat(failuresOf(both)).singleElement().isInstanceOf(Stale.class);
        assertThat(here(coordinator, () -> visitations.of(coordinator, enquiry)))
                .hasSize(1);
    }

    private static List<Throwable> failuresOf(List<Callable<Visitations.Decided>> deeds) throws InterruptedException {
        var failures = new ArrayList<Throwable>();
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            for (var done : threads.invokeAll(deeds)) {
                try {
                    done.get();
                } catch (ExecutionException failed) {
                    failures.add(failed.getCause());
                }
            }
        }
        return failures;
    }

    @Test
    void whoMayNotDecidesNothing() {
        var stranger = people.elsewhere("coordinator");

        assertThatThrownBy(() -> decide(helper, decision(Kind.WITHDRAWN, Map.of(), null)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decide(stranger, decision(Kind.WITHDRAWN, Map.of(), null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(stranger, () -> visitations.of(stranger, enquiry)))
                .isInstanceOf(NotFound.class);
    }

    private EnquiryId enquire() {
        return here(
                helper,
                () -> enquiries.submit(
                        helper,
                        new SubmitEnquiry(
                                EnquirySamples.PROGRAMME,
                                EnquirySamples.fromASchool(null),
                                ChildId.random(),
                                SubmitEnquiry.Looked.NOT_YET)));
    }

    private Decision accept(ForChild child) {
        return accept(child, NO_CASE);
    }

    private Decision accept(ForChild child, Map<String, Answer> answers) {
        return new Decision(
                Kind.ACCEPTED,
                answers,
                new BigDecimal("4"),
                "To hjem, god vilje.",
                "Et kort forløb kan hjælpe.",
                null,
                new AcceptEnquiry(child, coordinator.id(), helper.id()));
    }

    private static Decision decision(Kind kind, Map<String, Answer> answers, @Nullable String words) {
        return new Decision(kind, answers, null, null, "Fordi.", words, null);
    }

    private static ForChild newChild(String name) {
        return new ForChild.New(
                ChildDetails.born(name, UUID.randomUUID().toString(), LocalDate.of(2014, 3, 4), null), null, Set.of());
    }

    private Visitations.Decided decide(Actor actor, Decision decision) {
        return here(actor, () -> visitations.decide(actor, enquiry, decision));
    }

    private long runningClocksOf(ChildId child) {
        return here(
                coordinator,
                () -> transaction.execute(status -> jdbc.sql("""
                                select count(*) from deadline.clock
                                 where child_id = :child and stopped_at is null and cancelled_at is null
                                """)
                        .param("child", child.value())
                        .query(Long.class)
                        .single()));
    }

    private static <T> T here(Actor actor, Supplier<T> work) {
        return Tenant.in(actor.municipality(), work::get);
    }
}
