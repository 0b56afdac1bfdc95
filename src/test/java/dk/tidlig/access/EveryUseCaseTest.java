package dk.tidlig.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Every deed of every module, done as it is in the program and not at the gate alone: by one whose role carries
/// nothing, by one of another municipality who may do everything there, and by a parent of another child. A new use
/// case is tried by itself.
@TidligTest
class EveryUseCaseTest {
    /// What everyone at work may do: what is one's own (sent in, drafted, to be written, a
    /// task of a meeting), what a municipality offers,
    /// and its rules.
    private static final Set<String> FOR_EVERYONE = Set.of(
            "exchange.message.ReferredMessages.of",
            "intake.Enquiries.feedback",
            "intake.Enquiries.feedbackTotal",
            "intake.Enquiries.likely",
            "intake.EnquiryStatus.open",
            "intake.draft.Drafts.answer",
            "intake.draft.Drafts.discard",
            "intake.draft.Drafts.keep",
            "intake.draft.Drafts.read",
            "intake.draft.Drafts.resume",
            "intake.draft.Drafts.send",
            "intake.referral.Referrals.sent",
            "intake.referral.Referrals.sentTotal",
            "measure.instrument.Instruments.list",
            "meeting.MeetingTasks.done",
            "offer.Catalogue.search",
            "offer.training.Trainings.competences",
            "offer.training.Trainings.read",
            "programme.ProgrammeVersions.all",
            "safeguarding.Reception.written",
            "safeguarding.asked.AskedNotifications.mine");

    /// They ask their own municipality's trail, or their own children for a twin, and find nothing of one that was
    /// never
    /// there.
    private static final Set<String> ASK_AT_HOME =
            Set.of("administration.Trail.export", "administration.Trail.search", "child.Children.register");

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Municipalities municipalities;

    @Autowired
    EpisodeSamples samples;

    private ChildId child;

    @BeforeEach
    void aChildIsHere() {
        child = samples.child(people.here());
    }

    @Test
    void isRefusedToOneWithoutARight() {
        var actor = Playground.actor(people.here(), Map.of());

        var done = notRefused(actor, useCases());

        assertThat(done.keySet()).as("%s", done).isEqualTo(FOR_EVERYONE);
    }

    @Test
    void findsNoChildOfAnotherMunicipality() {
        var there = municipalities.byCode(People.ABROAD).orElseThrow().id();
        var everything = EveryActionTest.actions().collect(Collectors.toMap(Action::code, action -> Reach.ALL));
        var onChildren = useCases().filter(it -> Arguments.holdChild(it.method().getGenericParameterTypes()));

        var done = notRefused(Playground.actor(there, everything), onChildren);

        assertThat(done.keySet()).as("%s", done).isEqualTo(ASK_AT_HOME);
    }

    @Test
    void isRefusedToAParentOfAnotherChild() {
        var parent = Actor.family(UserId.random(), people.here(), "", Locale.ENGLISH);
        var onChildren = useCases().filter(it -> Arguments.holdChild(it.method().getGenericParameterTypes()));

        assertThat(notRefused(parent, onChildren)).isEmpty();
    }

    private record Deed(Object bean, Method method) {
        String name() {
            return method.getDeclaringClass().getName().replace("dk.tidlig.", "") + "." + method.getName();
        }
    }

    private Stream<Deed> useCases() {
        return context.getBeansWithAnnotation(UseCase.class).values().stream()
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(EveryUseCaseTest::isDeed)
                        .map(method -> new Deed(bean, method)))
                .sorted(Comparator.comparing(Deed::name));
    }

    private static boolean isDeed(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == Actor.class;
    }

    /// Each with what it did instead.
    private Map<String, String> notRefused(Actor actor, Stream<Deed> deeds) {
        var found = new TreeMap<String, String>();
        deeds.forEach(deed -> {
            var done = done(deed, actor);
            if (!done.isEmpty()) {
                found.put(deed.name(), done);
            }
        });
        return found;
    }

    private String done(Deed deed, Actor actor) {
        var arguments = new Arguments(actor, child).all(deed.method().getGenericParameterTypes());
        try {
            deed.method().setAccessible(true);
            Tenant.in(actor.municipality(), () -> call(deed, arguments));
            return "was done";
        } catch (NotFound refused) {
            return "";
        } catch (Refused refused) {
            return refused.refusal() instanceof AccessRefusal ? "" : "was refused for another reason: " + refused;
        } catch (RuntimeException other) {
            return String.valueOf(other);
        }
    }

    private static Object call(Deed deed, Object... arguments) {
        try {
            return String.valueOf(deed.method().invoke(deed.bean(), arguments));
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
