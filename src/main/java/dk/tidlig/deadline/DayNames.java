package dk.tidlig.deadline;

import dk.tidlig.access.Scope;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Names of children and of those who help, for somebody's day.
@Component
class DayNames {
    private final List<ChildNaming> children;
    private final Colleagues colleagues;
    private final Words words;

    DayNames(List<ChildNaming> children, Colleagues colleagues, Words words) {
        this.children = children;
        this.colleagues = colleagues;
        this.words = words;
    }

    Map<ChildId, ChildName> children(Scope scope, Collection<ChildId> which) {
        var found = new HashMap<ChildId, ChildName>();
        children.forEach(naming -> found.putAll(naming.names(scope, which)));
        which.forEach(child ->
                found.computeIfAbsent(child, unnamed -> new ChildName(words.text("deadline.child-without-name"), "")));
        return found;
    }

    Map<UserId, Colleague> colleagues(Collection<UserId> which) {
        return colleagues.of(which);
    }
}
