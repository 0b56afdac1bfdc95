package dk.tidlig.detection.web;

import dk.tidlig.detection.DetectionRefusal;
import dk.tidlig.detection.round.Missing;
import dk.tidlig.detection.round.Said;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a room's form sends: `v-<child>` a place, `m-<child>` why there is none, `w-<child>` words, `t-<child>` the day
/// the parents were talked with. One child without a place comes as `missing` and `why`.
final class Sent {
    private Sent() {}

    /// @throws Refused when something in it is no place, no reason or no day
    static List<Said> said(Map<String, String> sent) {
        var said = new LinkedHashMap<String, Said>();
        sent.forEach((name, value) -> {
            if (name.startsWith("v-") && !value.isBlank()) {
                var child = name.substring(2);
                said.put(child, place(sent, child, value));
            }
        });
        var missing = sent.getOrDefault("missing", "");
        if (!missing.isBlank() && !sent.getOrDefault("why", "").isBlank()) {
            said.put(missing, Said.missing(ChildId.of(missing), why(sent.getOrDefault("why", ""))));
        }
        return List.copyOf(said.values());
    }

    /// What it says of one child; the rest of the form is left for when it is sent.
    static List<Said> of(ChildId child, Map<String, String> sent) {
        return said(sent).stream().filter(it -> it.child().equals(child)).toList();
    }

    private static Said place(Map<String, String> sent, String child, String value) {
        try {
            var reason = words(sent.get("w-" + child));
            var told = sent.getOrDefault("t-" + child, "");
            return new Said(
                    ChildId.of(child),
                    value.startsWith("m:") ? null : new BigDecimal(value),
                    value.startsWith("m:") ? why(value.substring(2)) : null,
                    reason,
                    told.isBlank() ? null : LocalDate.parse(told));
        } catch (NumberFormatException | DateTimeException wrong) {
            throw new Refused(DetectionRefusal.NOT_ON_THE_SCALE);
        }
    }

    private static Missing why(String code) {
        for (var one : Missing.values()) {
            if (one.name().equals(code)) {
                return one;
            }
        }
        throw new Refused(DetectionRefusal.NOT_ON_THE_SCALE);
    }

    private static @Nullable String words(@Nullable String typed) {
        return typed == null ? null : typed.strip();
    }
}
