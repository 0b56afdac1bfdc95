package dk.tidlig.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// One who is logged in and has no account: for pages whose actor is given with the request.
public final class Somebody {
    private Somebody() {}

    /// With a passkey, so that nothing more is asked of them.
    public static RequestPostProcessor named(String name) {
        return user(name).authorities(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY));
    }
}
