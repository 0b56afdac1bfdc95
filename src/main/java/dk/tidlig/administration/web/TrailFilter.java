package dk.tidlig.administration.web;

import dk.tidlig.audit.AuditEntry;
import dk.tidlig.audit.TrailQuery;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/// What the trail is searched for, as it stands in the address. Both days count.
record TrailFilter(
        @Nullable String child,
        @Nullable String user,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String action,
        @Nullable String outcome) {
    TrailQuery toQuery(ZoneId zone) {
        return new TrailQuery(
                text(child).map(ChildId::of).orElse(null),
                text(user).map(UserId::of).orElse(null),
                start(from, zone),
                to == null ? null : start(to.plusDays(1), zone),
                text(action).orElse(null),
                text(outcome).flatMap(TrailFilter::outcome).orElse(null));
    }

    /// What is written otherwise narrows nothing.
    private static Optional<AuditEntry.Outcome> outcome(String written) {
        return Stream.of(AuditEntry.Outcome.values())
                .filter(it -> it.name().equalsIgnoreCase(written))
                .findFirst();
    }

    /// The address of the same search.
    String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        parts().forEach((name, value) -> text(value).ifPresent(it -> address.queryParam(name, it)));
        return address.encode().toUriString();
    }

    /// Whether anything narrows it.
    boolean narrow() {
        return parts().values().stream().anyMatch(value -> text(value).isPresent());
    }

    private Map<String, @Nullable String> parts() {
        var parts = new LinkedHashMap<String, @Nullable String>();
        parts.put("child", child);
        parts.put("user", user);
        parts.put("from", from == null ? null : from.toString());
        parts.put("to", to == null ? null : to.toString());
        parts.put("action", action);
        parts.put("outcome", outcome);
        return parts;
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
    }
}
