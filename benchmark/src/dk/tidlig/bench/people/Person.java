package dk.tidlig.bench.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody of a copy.
record Person(
        UUID id, String given, String family, @Nullable LocalDate bornOn, String registeredAt, String registeredBy) {}
