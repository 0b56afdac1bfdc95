package dk.tidlig.relaylog.page;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.consent.OwnConsent;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.meeting.Voice;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Who is who in a log, in the reader's words.
@Component
class LogNames {
    private final ChildRecords children;
    private final OwnConsent own;
    private final Colleagues colleagues;
    private final Words words;

    LogNames(ChildRecords children, OwnConsent own, Colleagues colleagues, Words words) {
        this.children = children;
        this.own = own;
        this.colleagues = colleagues;
        this.words = words;
    }

    String child(Grant grant) {
        return children.name(children.child(grant)).line();
    }

    List<KinView> holders(Grant grant) {
        return children.family(grant).kin().stream().filter(KinView::custody).toList();
    }

    /// Whether the young person can say yes without those with custody.
    boolean saysYesItself(Grant grant) {
        return own.isPossible(grant);
    }

    boolean worksHere(UserId user) {
        return colleagues.here().stream().anyMatch(it -> it.id().equals(user));
    }

    String of(UserId user, Locale language) {
        return colleagues.find(user).map(it -> it.line(language)).orElseGet(() -> words.text("relaylog.somebody"));
    }

    String of(Grant grant, Voice voice) {
        return switch (voice) {
            case Voice.Professional(var user) -> of(user, grant.actor().language());
            case Voice.Parent(var kin) -> kin(grant, kin);
            case Voice.YoungPerson() -> words.text("relaylog.voice.young-person");
            case Voice.Agreed() -> words.text("relaylog.voice.agreed");
        };
    }

    String kin(KinView it) {
        var relation = words.text("child.relation." + it.relation().code());
        return it.name()
                .map(name -> name + ", " + relation.toLowerCase(Locale.ROOT))
                .orElse(relation);
    }

    private String kin(Grant grant, KinId kin) {
        return children.family(grant).kin().stream()
                .filter(it -> it.id().equals(kin))
                .map(this::kin)
                .findFirst()
                .orElseGet(() -> words.text("relaylog.voice.parent"));
    }
}
