package dk.tidlig.child.consent;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.identity.Registers;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who gives and who receives, by name.
@Component
class ConsentNames {
    private final ChildRecords children;
    private final Colleagues colleagues;
    private final Registers registers;
    private final Words words;

    ConsentNames(ChildRecords children, Colleagues colleagues, Registers registers, Words words) {
        this.children = children;
        this.colleagues = colleagues;
        this.registers = registers;
        this.words = words;
    }

    boolean isSomebody(Recipient to) {
        return switch (to) {
            case Recipient.Person(var user) ->
                colleagues.here().stream().anyMatch(it -> it.id().equals(user));
            case Recipient.Unit(var code) ->
                registers.all(Registers.Kind.UNIT).stream()
                        .anyMatch(it -> it.code().equals(code) && !it.ended());
        };
    }

    String of(Recipient to, Locale language) {
        return switch (to) {
            case Recipient.Person(var user) ->
                colleagues
                        .find(user)
                        .map(it -> it.line(language))
                        .orElseGet(() -> words.text("child.consent.somebody"));
            case Recipient.Unit(var code) ->
                registers.all(Registers.Kind.UNIT).stream()
                        .filter(it -> it.code().equals(code))
                        .map(it -> it.name().in(language))
                        .findFirst()
                        .orElse(code);
        };
    }

    /// @param kin null for the young person
    String of(Grant grant, @Nullable KinId kin) {
        if (kin == null) {
            return words.text("child.consent.self");
        }
        return children.family(grant).kin().stream()
                .filter(it -> it.id().equals(kin))
                .map(this::of)
                .findFirst()
                .orElseGet(() -> words.text("child.consent.former"));
    }

    String of(KinView kin) {
        var relation = words.text("child.relation." + kin.relation().code());
        return kin.name()
                .map(name -> name + " (" + relation.toLowerCase(Locale.ROOT) + ")")
                .orElse(relation);
    }

    List<Choice> recipients(Locale language) {
        return Stream.of(
                        Stream.of(new Choice("", words.text("child.form.choose"))),
                        registers.all(Registers.Kind.UNIT).stream()
                                .filter(it -> !it.ended())
                                .map(it -> new Choice(
                                        new Recipient.Unit(it.code()).written(),
                                        words.text(
                                                "child.consent.unit", it.name().in(language)))),
                        colleagues.here().stream()
                                .map(it -> new Choice(new Recipient.Person(it.id()).written(), it.line(language))))
                .flatMap(all -> all)
                .toList();
    }
}
