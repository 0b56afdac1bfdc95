package dk.tidlig.episode.retention;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Words;
import org.springframework.stereotype.Component;

/// How a child is spoken of; also one that has enquired and is not registered.
@Component
public class KeptNames {
    private final ChildRecords children;
    private final Words words;

    KeptNames(ChildRecords children, Words words) {
        this.children = children;
        this.words = words;
    }

    public String of(Grant grant) {
        try {
            return children.name(children.child(grant)).line();
        } catch (NotFound unregistered) {
            return words.text("episode.keeping.number", grant.child().toString().substring(0, 8));
        }
    }
}
