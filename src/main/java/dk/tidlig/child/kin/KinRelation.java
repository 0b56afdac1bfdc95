package dk.tidlig.child.kin;

import java.util.Locale;

/// What an adult is to a child. The word for it is the message `child.relation.<code>`.
public enum KinRelation {
    MOTHER,
    FATHER,
    CO_MOTHER,
    STEP_PARENT,
    FOSTER_PARENT,
    GRANDPARENT,
    SIBLING,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static KinRelation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
