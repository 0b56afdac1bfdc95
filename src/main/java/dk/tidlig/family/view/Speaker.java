package dk.tidlig.family.view;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.family.LogInRepository;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Words;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Who of the family it is that speaks, and how the child is spoken of.
@Component
class Speaker {
    private final LogInRepository logIns;
    private final ChildRecords children;
    private final Words words;

    Speaker(LogInRepository logIns, ChildRecords children, Words words) {
        this.logIns = logIns;
        this.children = children;
        this.words = words;
    }

    String child(Grant grant) {
        return children.name(children.child(grant)).line();
    }

    /// As those around the child speak of whoever is logged in.
    String name(Grant grant) {
        var kin = logIns.own(grant).orElseThrow(NotFound::new).kin();
        return kin == null ? words.text("family.young") : adult(grant, kin);
    }

    private String adult(Grant grant, KinId kin) {
        return children.family(grant).kin().stream()
                .filter(it -> it.id().equals(kin))
                .findFirst()
                .map(this::adult)
                .orElseThrow(NotFound::new);
    }

    private String adult(KinView it) {
        var relation = words.text("child.relation." + it.relation().code());
        return it.name()
                .map(name -> name + " (" + relation.toLowerCase(Locale.ROOT) + ")")
                .orElse(relation);
    }
}
