package dk.tidlig.relaylog.page;

import dk.tidlig.programme.Scale;
import dk.tidlig.relaylog.RelayLogId;
import dk.tidlig.relaylog.meeting.Concern;
import dk.tidlig.relaylog.meeting.Voice;
import dk.tidlig.shell.Spread;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.pictures.Pictures;
import dk.tidlig.shell.pictures.Rater;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws who is how concerned.
@Component
class ConcernPictures {
    private final Pictures pictures;
    private final Words words;

    ConcernPictures(Pictures pictures, Words words) {
        this.pictures = pictures;
        this.words = words;
    }

    /// @param all every concern of the child, oldest first
    /// @param name whose a voice is
    ConcernPicture of(RelayLogId log, Scale scale, List<Concern> all, Function<Voice, String> name, Locale language) {
        var here = all.stream()
                .filter(it ->
                        it.log().equals(log) && it.scale().equals(scale.code()) && it.scaleVersion() == scale.version())
                .toList();
        Map<Voice, Concern> latest = new LinkedHashMap<>();
        here.stream().filter(it -> !(it.voice() instanceof Voice.Agreed)).forEach(it -> latest.put(it.voice(), it));
        return new ConcernPicture(
                scale.name().in(language),
                scale.question().in(language),
                finding(latest),
                latest.isEmpty() ? null : spread(scale, latest, name, language),
                latest.isEmpty() ? null : pictures.trajectory(scale.picture(language), raters(here, name), null),
                agreed(scale, here, language),
                said(latest, name),
                thresholds(scale, latest, language));
    }

    private String finding(Map<Voice, Concern> latest) {
        if (latest.isEmpty()) {
            return words.text("relaylog.concern.none");
        }
        if (latest.size() == 1) {
            return words.text("relaylog.concern.one");
        }
        var least = latest.values().stream().map(Concern::value).min(java.math.BigDecimal::compareTo);
        var most = latest.values().stream().map(Concern::value).max(java.math.BigDecimal::compareTo);
        return least.orElseThrow().compareTo(most.orElseThrow()) == 0
                ? words.text("relaylog.concern.same", latest.size())
                : words.text(
                        "relaylog.concern.differ", words.plain(least.get()), words.plain(most.get()), latest.size());
    }

    private Spread spread(Scale scale, Map<Voice, Concern> latest, Function<Voice, String> name, Locale language) {
        var steps = scale.steps();
        var levels = steps.stream()
                .map(at -> new Spread.Level(
                        words.plain(at), scale.zoneOf(at).wording().in(language)))
                .toList();
        var voices = latest.values().stream()
                .map(it -> new Spread.Voice(name.apply(it.voice()), index(scale, it)))
                .toList();
        return new Spread(levels, voices);
    }

    private static int index(Scale scale, Concern it) {
        var steps = scale.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).compareTo(it.value()) == 0) {
                return i;
            }
        }
        throw new IllegalStateException("a concern off its own scale");
    }

    private static List<Rater> raters(List<Concern> here, Function<Voice, String> name) {
        Map<String, List<Rater.Place>> places = new LinkedHashMap<>();
        here.forEach(it -> places.computeIfAbsent(name.apply(it.voice()), who -> new ArrayList<>())
                .add(new Rater.Place(it.on(), it.value())));
        return places.entrySet().stream()
                .map(it -> new Rater(it.getKey(), it.getValue()))
                .toList();
    }

    private @Nullable String agreed(Scale scale, List<Concern> here, Locale language) {
        return here.stream()
                .filter(it -> it.voice() instanceof Voice.Agreed)
                .reduce((earlier, later) -> later)
                .map(it -> words.text(
                        here.stream().anyMatch(other -> isOtherwise(other, it))
                                ? "relaylog.concern.agreed-before"
                                : "relaylog.concern.agreed",
                        words.plain(it.value()),
                        scale.zoneOf(it.value()).wording().in(language),
                        words.date(it.on())))
                .orElse(null);
    }

    /// Somebody has said something else since.
    private static boolean isOtherwise(Concern other, Concern agreed) {
        boolean later = other.on().isAfter(agreed.on())
                || (other.on().equals(agreed.on())
                        && other.noted().at().isAfter(agreed.noted().at()));
        return later && other.value().compareTo(agreed.value()) != 0;
    }

    private static List<ConcernPicture.Said> said(Map<Voice, Concern> latest, Function<Voice, String> name) {
        return latest.values().stream()
                .filter(it -> it.words() != null)
                .map(it -> new ConcernPicture.Said(name.apply(it.voice()), String.valueOf(it.words())))
                .toList();
    }

    private static List<String> thresholds(Scale scale, Map<Voice, Concern> latest, Locale language) {
        return scale.thresholds().stream()
                .filter(it -> latest.values().stream().anyMatch(one -> scale.reaches(it, one.value())))
                .map(it -> it.wording().in(language))
                .toList();
    }
}
