package dk.tidlig.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final Account BIRGITTE =
            new Account(UserId.random(), Jurisdiction.DK, "birgitte", "Birgitte Søe", null, null, null, null, null, 1);

    @ParameterizedTest
    @ValueSource(strings = {"cykel gul torsk lampe", "birgitte-kaffe-solsort-7", "uforudsigelig æblegrød i maj"})
    void takesALongRowOfWordsWithoutSpecialSigns(String password) {
        assertThatNoException().isThrownBy(() -> PasswordRules.check(password, BIRGITTE));
    }

    @Test
    void refusesFourteenCharactersAndTakesFifteen() {
        assertThat(refusal("torsk lampe gu")).isEqualTo(IdentityRefusal.PASSWORD_TOO_SHORT);
        assertThatNoException().isThrownBy(() -> PasswordRules.check("torsk lampe gul", BIRGITTE));
    }

    @Test
    void refusesMoreThanAHundredCharacters() {
        assertThat(refusal("torsk lampe gul ".repeat(7))).isEqualTo(IdentityRefusal.PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sommer2026!Sommer2026!",
                "efterår 2025 efterår",
                "vinter-2024-vinter",
                "aaaaaaaaaaaaaaaaaaaa",
                "1234567890123456",
                "passwordpassword",
                "birgittebirgittesøe"
            })
    void refusesWhatEveryoneTries(String password) {
        assertThat(refusal(password)).isEqualTo(IdentityRefusal.PASSWORD_EASY);
    }

    /// Each of them is long and looks like chance, and each was leaked.
    @ParameterizedTest
    @ValueSource(strings = {"zhf98ufbqr73rwzg", "XqskXaeadcajGjvk", "zatonckajaalena", "yankeescatalinorzan"})
    void refusesWhatWasLeaked(String password) {
        assertThat(refusal(password)).isEqualTo(IdentityRefusal.PASSWORD_EASY);
    }

    @Test
    void knowsTheLeakedOnesByTheWholeOfThem() {
        assertThat(PasswordRules.Breached.has("zhf98ufbqr73rwzg")).isTrue();
        assertThat(PasswordRules.Breached.has("zhf98ufbqr73rwz")).isFalse();
        assertThat(PasswordRules.Breached.has("cykel gul torsk lampe")).isFalse();
    }

    private static Object refusal(String password) {
        return catchThrowableOfType(Refused.class, () -> PasswordRules.check(password, BIRGITTE))
                .refusal();
    }
}
