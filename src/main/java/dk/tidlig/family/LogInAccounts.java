package dk.tidlig.family;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.identity.family.FamilyAccounts;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The accounts behind the log-ins: made with the first, ended with the last.
@Component
class LogInAccounts {
    private final FamilyAccounts accounts;
    private final LogInRepository logIns;
    private final ChildRecords children;
    private final Words words;

    LogInAccounts(FamilyAccounts accounts, LogInRepository logIns, ChildRecords children, Words words) {
        this.accounts = accounts;
        this.logIns = logIns;
        this.children = children;
        this.words = words;
    }

    /// @param adult empty for the young person
    UserId make(Grant grant, Optional<KinView> adult) {
        var name = adult.isPresent()
                ? adult.flatMap(KinView::name)
                        .orElseGet(() -> words.text("child.relation."
                                + adult.orElseThrow().relation().code()))
                : children.child(grant).name().orElseGet(() -> words.text("family.young"));
        return accounts.make(name, grant.stamp()).id();
    }

    String username(UserId account) {
        return accounts.get(account).username();
    }

    void endIfAlone(Grant grant, UserId account) {
        if (logIns.children(account).isEmpty()) {
            accounts.end(account, grant.stamp());
        }
    }
}
