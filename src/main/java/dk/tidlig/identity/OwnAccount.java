package dk.tidlig.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What people do with their own account. Nobody has to let them.
@Component
public class OwnAccount {
    private final Accounts accounts;
    private final Passwords passwords;
    private final LogIns logIns;
    private final TransactionTemplate transaction;

    OwnAccount(Accounts accounts, Passwords passwords, LogIns logIns, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.logIns = logIns;
        this.transaction = transaction;
    }

    /// Sets a new password and ends every other log-in of the account: whoever knew the old one is out.
    ///
    /// @param keptSession the session that stays
    public void changePassword(Actor actor, String present, String password, String keptSession) {
        var account = accounts.get(actor.id());
        transaction.executeWithoutResult(status -> passwords.change(account, present, password));
        logIns.end(account, keptSession);
    }
}
