package dk.tidlig.child.consent;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinView;
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
    private final RecipientNames recipients;
    private final Words words;

    ConsentNames(ChildRecords children, RecipientNames recipients, Words words) {
        this.children = children;
        this.recipients = recipients;
        this.words = words;
    }

    String of(Recipient to, Locale language) {
        return recipients.of(to, language);
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
        return Stream.concat(
                        Stream.of(new Choice("", words.text("child.form.choose"))),
                        recipients.choices(language).stream())
                .toList();
    }
}
