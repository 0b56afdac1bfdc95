package dk.tidlig.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A method and an address with holes in it.
record Endpoint(RequestMethod method, String pattern) implements Comparable<Endpoint> {
    /// No sample has this id.
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
    private static final Pattern HOLE = Pattern.compile("\\{([^{}:]+)(?::((?:[^{}]|\\{[^}]*})*))?}");

    static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(Endpoint::of)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? of(info, RequestMethod.GET)
                : methods.stream().flatMap(method -> of(info, method));
    }

    private static Stream<Endpoint> of(RequestMappingInfo info, RequestMethod method) {
        return info.getPatternValues().stream().map(pattern -> new Endpoint(method, pattern));
    }

    boolean reads() {
        return method == RequestMethod.GET;
    }

    /// The address with what is known filled in, and with an id that nothing has where nothing is known.
    ///
    /// @param known by the hole's name, or by the fixed words before it, as `children`
    String filled(Map<String, String> known) {
        var matcher = HOLE.matcher(pattern);
        return matcher.replaceAll(
                hole -> value(hole.group(1), hole.group(2), pattern.substring(0, hole.start()), known));
    }

    boolean isWhole(Map<String, String> known) {
        return !filled(known).contains(NOBODY);
    }

    /// Whether something of these samples is named in the address, and not only a kind or a code that every town has.
    boolean names(Map<String, String> known) {
        var address = filled(known);
        return known.values().stream().anyMatch(id -> isId(id) && address.contains(id));
    }

    static boolean isId(String value) {
        return value.length() == NOBODY.length();
    }

    private static String value(String name, @Nullable String expression, String before, Map<String, String> known) {
        if (expression != null && expression.contains("|")) {
            return expression.substring(0, expression.indexOf('|'));
        }
        var words = Arrays.stream(HOLE.matcher(before).replaceAll("").split("/"))
                .filter(word -> !word.isEmpty())
                .toList();
        return Stream.concat(
                        Stream.of(name).filter(it -> !it.equals("id")),
                        Stream.iterate(0, from -> from < words.size(), from -> from + 1)
                                .map(from -> words.subList(from, words.size()).stream()
                                        .collect(Collectors.joining("/"))))
                .filter(known::containsKey)
                .map(known::get)
                .findFirst()
                .orElse(NOBODY);
    }

    @Override
    public int compareTo(Endpoint that) {
        return Comparator.comparing(Endpoint::pattern)
                .thenComparing(Endpoint::method)
                .compare(this, that);
    }

    @Override
    public String toString() {
        return "%-4s %s".formatted(method, pattern);
    }
}
