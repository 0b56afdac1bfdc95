package dk.tidlig.access;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something for each parameter of a use case, with one actor and one child wherever it asks for them. What refuses
/// such words is left out: the gate is asked before anything else is.
record Arguments(Actor actor, ChildId child) {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(UUID.class, UUID.randomUUID()),
            Map.entry(LocalDate.class, DAY),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(YearMonth.class, YearMonth.from(DAY)),
            Map.entry(Month.class, Month.MARCH),
            Map.entry(Instant.class, Instant.parse("2026-03-02T10:00:00Z")),
            Map.entry(Locale.class, Locale.ENGLISH),
            Map.entry(byte[].class, new byte[] {1}));

    @Nullable
    Object[] all(Type... types) {
        return Arrays.stream(types).map(this::one).toArray();
    }

    private @Nullable Object one(Type type) {
        return type instanceof ParameterizedType with
                ? filled((Class<?>) with.getRawType(), with)
                : plain((Class<?>) type);
    }

    private @Nullable Object filled(Class<?> raw, ParameterizedType with) {
        var inner = with.getActualTypeArguments()[0];
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        if (raw == Set.class) {
            return inner instanceof Class<?> && one(inner) != null ? Set.of(one(inner)) : Set.of();
        }
        if (raw == List.class || raw == Collection.class) {
            return inner instanceof Class<?> && one(inner) != null ? List.of(one(inner)) : List.of();
        }
        return plain(raw);
    }

    private @Nullable Object plain(Class<?> type) {
        if (type == Actor.class) {
            return actor;
        }
        if (type == ChildId.class) {
            return child;
        }
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return record(type);
        }
        return type.isInterface() ? of(type) : null;
    }

    private @Nullable Object of(Class<?> type) {
        if (type.isSealed()) {
            return plain(type.getPermittedSubclasses()[0]);
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> null);
    }

    private @Nullable Object record(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(all(Arrays.stream(components)
                    .map(RecordComponent::getGenericType)
                    .toArray(Type[]::new)));
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether one of the types is a child, or holds one.
    static boolean holdChild(Type... types) {
        return Arrays.stream(types)
                .anyMatch(type -> type == ChildId.class
                        || (type instanceof Class<?> held
                                && held.isRecord()
                                && Arrays.stream(held.getRecordComponents())
                                        .anyMatch(it -> it.getType() == ChildId.class)));
    }
}
