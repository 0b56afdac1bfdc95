package dk.tidlig.episode.moving;

import java.util.Locale;

/// Where an offer stands.
public enum MovingState {
    OFFERED,
    ACCEPTED,
    DECLINED,
    TAKEN_BACK,
    EXPIRED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
