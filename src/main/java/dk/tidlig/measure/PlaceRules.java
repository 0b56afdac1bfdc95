package dk.tidlig.measure;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Scale;
import dk.tidlig.tenancy.Municipalities;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// What a place must be before it is written, by the version of the programme that the course began with.
@Component
class PlaceRules {
    private final Programmes programmes;
    private final ChildRecords children;
    private final Municipalities municipalities;

    PlaceRules(Programmes programmes, ChildRecords children, Municipalities municipalities) {
        this.programmes = programmes;
        this.children = children;
        this.municipalities = municipalities;
    }

    /// A place that may be written.
    ///
    /// @param wanted whether the programme measures with that scale then, and counts this perspective
    record Sound(PlaceChild place, Scale scale, boolean wanted) {
        /// Whether it is counted in the programme's figures.
        boolean counts() {
            return wanted && place.purpose() != Purpose.BETWEEN;
        }
    }

    /// @throws Refused when it is none
    Sound judge(Grant grant, EpisodeView episode, PlaceChild place) {
        if (!episode.open()) {
            throw new Refused(MeasureRefusal.CLOSED);
        }
        checkTexts(place);
        var definition = programmes.version(episode.version()).definition();
        var scale = definition.scale(place.scale()).orElseThrow(() -> new Refused(MeasureRefusal.UNKNOWN_SCALE));
        if (!scale.accepts(place.value())) {
            var steps = scale.steps();
            throw new Refused(
                    MeasureRefusal.NOT_ON_THE_SCALE,
                    place.value().toPlainString(),
                    steps.getFirst().toPlainString(),
                    steps.getLast().toPlainString());
        }
        if (!place.seen().fits(scale)) {
            throw new Refused(MeasureRefusal.NOT_ASKED_FOR);
        }
        checkDay(grant, episode, place.day());
        if (place.perspective() == Perspective.CHILD && children.child(grant).unborn()) {
            throw new Refused(MeasureRefusal.NOT_BORN_YET);
        }
        return new Sound(place, scale, wanted(definition, place));
    }

    private static void checkTexts(PlaceChild place) {
        if (place.rater().length() > PlaceChild.LONGEST_RATER) {
            throw new Refused(MeasureRefusal.RATER_TOO_LONG, PlaceChild.LONGEST_RATER);
        }
        var words = place.words();
        if (words != null && words.length() > PlaceChild.LONGEST_WORDS) {
            throw new Refused(MeasureRefusal.WORDS_TOO_LONG, PlaceChild.LONGEST_WORDS);
        }
    }

    /// A course may begin in pregnancy, and places with it; otherwise nobody is placed before the birth.
    private void checkDay(Grant grant, EpisodeView episode, LocalDate day) {
        if (day.isAfter(dayOf(grant.at()))) {
            throw new Refused(MeasureRefusal.IN_THE_FUTURE);
        }
        var born = children.child(grant).bornOn();
        if (born != null
                && day.isBefore(born)
                && day.isBefore(dayOf(episode.opened().at()))) {
            throw new Refused(MeasureRefusal.BEFORE_BIRTH);
        }
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, municipalities.current().zone());
    }

    private static boolean wanted(ProgrammeDefinition definition, PlaceChild place) {
        return definition
                .measurement(place.purpose())
                .filter(need -> need.scale().equals(place.scale()))
                .map(need -> need.counted() == place.perspective())
                .orElse(false);
    }
}
