package dk.tidlig.identity;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// Hands accounts to Spring Security. A locked or ended one is as unknown as one that never was, in words and in time.
/// No rights are given here: they belong to an employment and are read for each request.
@Component
final class AccountUserDetails implements UserDetailsService {
    private final Accounts accounts;

    AccountUserDetails(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        var name = Accounts.normal(username);
        var hash = accounts.passwordHash(name).orElseThrow(() -> new UsernameNotFoundException("unknown"));
        return User.withUsername(name)
                .password(hash)
                .authorities("ROLE_ACCOUNT")
                .build();
    }
}
