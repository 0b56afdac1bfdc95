package dk.tidlig.child.web;

import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.KinView;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An adult around a child as it is sent in.
record KinForm(
        @Nullable Long version,

        @Size(max = 100, message = "{child.form.long}") @Nullable
        String givenName,

        @Size(max = 100, message = "{child.form.long}") @Nullable
        String familyName,

        @CprNumber @Nullable String cpr,

        @NotNull(message = "{child.form.relation.missing}") @Nullable
        KinRelation relation,

        @Nullable Boolean custody,
        @Nullable Integer home,

        @Size(max = 30, message = "{child.form.long}") @Nullable
        String phone,

        @Email(message = "{child.form.email.wrong}") @Size(max = 200, message = "{child.form.long}") @Nullable
        String email,

        @Nullable String language,
        @Nullable Boolean interpreter,
        @Nullable Boolean protectedAddress) {
    static KinForm empty() {
        return new KinForm(0L, null, null, null, null, false, null, null, null, null, false, false);
    }

    static KinForm of(KinView it) {
        return new KinForm(
                it.version(),
                it.givenName(),
                it.familyName(),
                null,
                it.relation(),
                it.custody(),
                it.home(),
                it.phone(),
                it.email(),
                it.language(),
                it.interpreter(),
                it.protectedAddress());
    }

    KinDetails toCommand() {
        return new KinDetails(
                new AdultDetails(
                        givenName,
                        familyName,
                        Numbers.read(cpr),
                        phone,
                        email,
                        language,
                        Checked.yes(interpreter),
                        Checked.yes(protectedAddress)),
                Objects.requireNonNull(relation),
                Checked.yes(custody),
                home);
    }

    Map<String, @Nullable String> mine() {
        var mine = new HashMap<String, @Nullable String>();
        mine.put("givenName", givenName);
        mine.put("familyName", familyName);
        mine.put("relation", relation == null ? null : relation.code());
        mine.put("custody", String.valueOf(Checked.yes(custody)));
        mine.put("home", home == null ? null : home.toString());
        mine.put("phone", phone);
        mine.put("email", email);
        mine.put("language", language);
        mine.put("interpreter", String.valueOf(Checked.yes(interpreter)));
        mine.put("protectedAddress", String.valueOf(Checked.yes(protectedAddress)));
        return mine;
    }
}
