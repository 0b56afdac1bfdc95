package dk.tidlig.child.web;

import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.record.Kept;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What there is to choose among on the family's pages.
@Component
class KinChoices {
    private final Kept kept;
    private final FieldNames fields;
    private final Words words;

    KinChoices(Kept kept, FieldNames fields, Words words) {
        this.kept = kept;
        this.fields = fields;
        this.words = words;
    }

    Set<String> kept(ChildId child) {
        return kept.names(child);
    }

    Map<String, Object> model(ChildId child) {
        return Map.of(
                "kept", kept(child),
                "fields", fields.ofKin(),
                "relations", relations(),
                "homes", homes(),
                "languages", fields.languages());
    }

    Map<String, Object> homeModel(ChildId child) {
        return Map.of("kept", kept(child), "fields", fields.ofHome());
    }

    void compare(Map<String, @Nullable String> typed, Map<String, String> standing, Model model) {
        fields.compare(typed, standing, model);
    }

    private List<Choice> relations() {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("child.form.choose"))),
                        Stream.of(KinRelation.values())
                                .map(one -> new Choice(one.name(), words.text("child.relation." + one.code()))))
                .toList();
    }

    private List<Choice> homes() {
        return List.of(
                new Choice("", words.text("child.form.home.none")),
                new Choice("1", words.text("child.home", 1)),
                new Choice("2", words.text("child.home", 2)));
    }
}
