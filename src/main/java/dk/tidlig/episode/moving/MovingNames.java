package dk.tidlig.episode.moving;

import dk.tidlig.episode.EpisodeView;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.sharing.SharedData;
import dk.tidlig.programme.sharing.SharingBasis;
import dk.tidlig.programme.sharing.SharingLaws;
import dk.tidlig.shell.Choice;
import dk.tidlig.tenancy.Crossing;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What municipalities, bases, courses and people are called, and which of them there are to choose among.
@Component
class MovingNames {
    private static final EnumSet<SharingBasis.Kind> CARRY =
            EnumSet.of(SharingBasis.Kind.CONSENT, SharingBasis.Kind.NECESSITY);

    private final SharingLaws laws;
    private final Municipalities municipalities;
    private final Crossing crossing;
    private final Programmes programmes;
    private final MovingPeople people;

    MovingNames(
            SharingLaws laws,
            Municipalities municipalities,
            Crossing crossing,
            Programmes programmes,
            MovingPeople people) {
        this.laws = laws;
        this.municipalities = municipalities;
        this.crossing = crossing;
        this.programmes = programmes;
        this.people = people;
    }

    /// Where something may go from here.
    List<Choice> municipalities() {
        return municipalities.all().stream()
                .filter(it -> crossing.mayGo(it.id()))
                .map(it -> new Choice(it.code(), it.name()))
                .toList();
    }

    Optional<Municipality> municipality(String code) {
        return municipalities.byCode(code);
    }

    String municipality(MunicipalityId id) {
        return municipalities.get(id).name();
    }

    /// The bases on which a course may move.
    List<SharingBasis> bases() {
        return laws.here().bases().stream()
                .filter(it -> CARRY.contains(it.kind()))
                .toList();
    }

    String basis(String code, Locale language) {
        return laws.here().basis(code).map(it -> it.name().in(language)).orElse(code);
    }

    List<SharedData> data() {
        return laws.here().data();
    }

    String data(String code, Locale language) {
        return laws.here().data(code).map(it -> it.name().in(language)).orElse(code);
    }

    int days() {
        return laws.here().movingDays();
    }

    String course(EpisodeView it, Locale language) {
        return people.course(
                programmes.version(it.version()).definition().name().in(language),
                it.opened().at());
    }

    String programme(EpisodeView it, Locale language) {
        return programmes.version(it.version()).definition().name().in(language);
    }

    List<Choice> outcomes(EpisodeView it, Locale language) {
        return programmes.version(it.version()).definition().outcomes().stream()
                .filter(outcome -> !outcome.needsNotification())
                .map(outcome -> new Choice(outcome.code(), outcome.wording().in(language)))
                .toList();
    }

    List<Choice> programmes(Locale language) {
        return programmes.list().stream()
                .map(version -> new Choice(
                        version.id().toString(), version.definition().name().in(language)))
                .toList();
    }

    String person(UserId user, Locale language) {
        return people.person(user, language);
    }
}
