package dk.tidlig.offer.setup;

import dk.tidlig.offer.Audience;
import dk.tidlig.offer.Dose;
import dk.tidlig.offer.NewOffer;
import dk.tidlig.offer.OfferContent;
import dk.tidlig.offer.OfferFlaw;
import dk.tidlig.offer.Partner;
import dk.tidlig.offer.Room;
import dk.tidlig.offer.Setting;
import dk.tidlig.offer.Target;
import dk.tidlig.offer.training.Training;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.TargetGroup;
import dk.tidlig.programme.Wording;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// Reads a file of offers. Unknown keys and impossible values are problems, and all are told at once.
final class OfferFile {
    private final String file;
    private final List<OfferFileProblems.Problem> problems = new ArrayList<>();

    private OfferFile(String file) {
        this.file = file;
    }

    /// @throws OfferFileProblems when anything in it is wrong
    static List<ShippedOffer> read(String file, String text) {
        return new OfferFile(file).offers(text);
    }

    private List<ShippedOffer> offers(String text) {
        var found = new ArrayList<ShippedOffer>();
        root(text).ifPresent(root -> {
            var top = new Entry(this, "", root);
            for (var entry : top.entries("offers")) {
                offer(entry).ifPresent(found::add);
            }
            top.done();
        });
        onceEach(found);
        if (!problems.isEmpty()) {
            throw new OfferFileProblems(problems);
        }
        return found;
    }

    private Optional<MappingNode> root(String text) {
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            options.setNestingDepthLimit(20);
            Node node = new Yaml(options).compose(new StringReader(text));
            if (node instanceof MappingNode map) {
                return Optional.of(map);
            }
            problem(1, "", OfferFlaw.NOT_A_MAP);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            problem(mark == null ? 1 : mark.getLine() + 1, "", OfferFlaw.NOT_A_MAP);
        } catch (YAMLException unreadable) {
            problem(1, "", OfferFlaw.NOT_A_MAP);
        }
        return Optional.empty();
    }

    private Optional<ShippedOffer> offer(Entry it) {
        var code = it.text("code");
        var opened = it.day("opened-on");
        if (it.says("kept-place-method") && !it.says("places")) {
            it.needs("places");
        }
        var content = content(it);
        var training = it.mayEntry("training").map(OfferFile::training).orElse(Optional.empty());
        it.done();
        return it.make(() ->
                new ShippedOffer(new NewOffer(need(code), need(opened), content.orElseThrow(Missing::new)), training));
    }

    private static Optional<Training> training(Entry it) {
        var needs = it.codes("needs", Training.MOST_NEEDS);
        var steps = it.lines("steps", Training.MOST_STEPS, Training.LINE);
        it.done();
        return needs.isEmpty() ? Optional.empty() : Optional.of(new Training(needs, steps));
    }

    private Optional<OfferContent> content(Entry it) {
        var about = it.mayEntry("about").map(this::wording).orElse(null);
        var partner = partner(it.entry("partner"));
        var target = target(it);
        var dose = it.mayEntry("dose").map(this::dose).orElseGet(() -> new Dose(null, null, null, null));
        var method = it.either("method", "kept-place-method");
        var professions = it.texts("professions");
        var setting = setting(it);
        var room = it.make(() -> new Room(it.whole("places"), it.whole("waiting-days")));
        var basis = it.mayText("legal-basis");
        var marks = List.of(it.yes("prevents-placement"), it.yes("supplements-placement"));
        return it.make(() -> new OfferContent(
                need(wording(it.entry("name"))),
                about,
                need(partner),
                need(target),
                method,
                professions,
                need(dose),
                need(setting),
                room.orElseThrow(Missing::new),
                basis,
                marks.getFirst(),
                marks.getLast()));
    }

    private @Nullable Partner partner(Entry it) {
        var kind = it.choice("kind", Partner.Kind.class);
        var name = it.text("name");
        var contact = it.mayText("contact");
        var phone = it.mayText("phone");
        var email = it.mayText("email");
        it.done();
        return it.make(() -> new Partner(need(kind), need(name), contact, phone, email))
                .orElse(null);
    }

    private @Nullable Target target(Entry it) {
        var ages = it.entry("ages");
        var band = ages.make(() -> new TargetGroup.Ages(
                ages.yes("from-pregnancy"), ages.whole("from-years"), ages.whole("until-birthday")));
        ages.done();
        var audiences = it.choices("audiences", Audience.class);
        var themes = it.texts("themes");
        return it.make(() -> new Target(band.orElseThrow(Missing::new), new HashSet<>(audiences), themes))
                .orElse(null);
    }

    private @Nullable Setting setting(Entry it) {
        var group = it.mayEntry("group");
        var least = group.map(size -> size.whole("least")).orElse(null);
        var most = group.map(size -> size.whole("most")).orElse(null);
        group.ifPresent(Entry::done);
        var place = it.mayText("place");
        var languages = it.texts("languages");
        return it.make(() -> new Setting(least, most, place, languages)).orElse(null);
    }

    private @Nullable Dose dose(Entry it) {
        var least = it.whole("least");
        var most = it.whole("most");
        var minutes = it.whole("minutes");
        var source = it.mayEntry("source").map(this::source).orElse(null);
        it.done();
        return it.make(() -> new Dose(least, most, minutes, source)).orElse(null);
    }

    private @Nullable Source source(Entry it) {
        var wording = wording(it.entry("wording"));
        var standing = it.choice("standing", Source.Standing.class);
        it.done();
        return it.make(() -> new Source(need(wording), need(standing))).orElse(null);
    }

    private @Nullable Wording wording(Entry it) {
        var danish = it.text("da");
        var english = it.mayText("en");
        var greenlandic = it.mayText("kl");
        it.done();
        return it.make(() -> new Wording(need(danish), english, greenlandic)).orElse(null);
    }

    private void onceEach(List<ShippedOffer> offers) {
        var codes = new HashSet<String>();
        offers.stream()
                .map(it -> it.offer().code())
                .filter(code -> !codes.add(code))
                .forEach(code -> problem(1, "offers", OfferFlaw.TWICE, code));
    }

    void problem(int line, String path, OfferFlaw flaw, Object... arguments) {
        problems.add(new OfferFileProblems.Problem(file, line, path, flaw, List.of(arguments)));
    }

    private static <T> T need(@Nullable T value) {
        if (value == null) {
            throw new Missing();
        }
        return Objects.requireNonNull(value);
    }

    /// What is needed could not be read; the problem is told already.
    static final class Missing extends RuntimeException {
        Missing() {
            super("not read", null, false, false);
        }
    }
}
